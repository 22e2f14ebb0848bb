/// 《审查意见书》 with objections (Order 22 §45).
public struct Objection: Hashable, Sendable {
    /// The clauses, by number from 1.
    public let clauses: [Int]
    /// The review clock and the day of the objection. A late one is on the record and ends nothing (domain §3.4.6).
    public let timeliness: Timeliness

    /// An objection from its parts.
    public init(clauses: [Int], timeliness: Timeliness) {
        self.clauses = clauses
        self.timeliness = timeliness
    }
}
