/// That the employer side told the other side of a change of platform rules or an algorithm.
public struct RuleChange: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What changes, in which version, in force from when.
    public let rules: RulesDisclosure
    /// The day of the notice.
    public let day: LocalDay

    /// A change from its parts.
    public init(number: Int, rules: RulesDisclosure, day: LocalDay) {
        self.number = number
        self.rules = rules
        self.day = day
    }

    /// Whether the notice came when the change held already: shown, never a reason to refuse (domain §3.4.8).
    public var isLate: Bool { day >= rules.effectiveFrom }
}
