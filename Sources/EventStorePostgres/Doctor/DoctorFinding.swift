/// What one check of the log came to.
public struct DoctorFinding: Sendable, Hashable {
    /// The rule that was checked, such as `ledger 1: positions`.
    public let check: String
    /// Whether it holds.
    public let passed: Bool
    /// What was found: figures when it holds, else the first place where it does not.
    public let detail: String
    /// What to do about it; `nil` when it holds.
    public let cure: String?

    /// A finding from its parts.
    public init(check: String, passed: Bool, detail: String, cure: String?) {
        self.check = check
        self.passed = passed
        self.detail = detail
        self.cure = cure
    }
}
