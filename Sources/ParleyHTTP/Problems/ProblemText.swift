/// What a problem says in one language. Words in braces are filled in from the case at hand.
struct ProblemText: Sendable {
    /// The kind of problem in a few words, the same for every case of it.
    let title: String
    /// What happened in this case.
    let detail: String
    /// How to cure it.
    let cure: String

    /// A text from its parts.
    init(_ title: String, _ detail: String, _ cure: String) {
        self.title = title
        self.detail = detail
        self.cure = cure
    }

    /// The names in braces, for the comparison of the two languages.
    var placeholders: Set<String> {
        var names: Set<String> = []
        for part in (detail + cure).split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            if let end = part.firstIndex(of: "}") { names.insert(String(part[..<end])) }
        }
        return names
    }

    /// The detail with its cure, the words in braces replaced. A word that is not given stays away.
    func sentence(_ values: [String: String]) -> String {
        Self.fill(detail, values) + " " + Self.fill(cure, values)
    }

    private static func fill(_ template: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += values[String(rest[rest.index(after: open)..<close])] ?? "?"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
