/// Counts where a rule did not hold and keeps the first place.
struct RuleTally {
    private(set) var violations: Int64 = 0
    private(set) var first: String?

    mutating func expect(_ holds: Bool, _ place: @autoclosure () throws -> String) rethrows {
        guard !holds else { return }
        if violations == 0 { first = try place() }
        violations += 1
    }

    func finding(_ check: String, good: String, cure: String) -> DoctorFinding {
        guard let first else { return DoctorFinding(check: check, passed: true, detail: good, cure: nil) }
        let more = violations > 1 ? " and \(violations - 1) more" : ""
        return DoctorFinding(check: check, passed: false, detail: first + more, cure: cure)
    }
}
