/// A proposal before the rules gave it a number.
public struct ProposalDraft: Hashable, Sendable {
    /// The terms.
    public let sheet: TermSheet
    /// What it depends on.
    public let conditions: [Condition]
    /// Until when it can be accepted, in local time.
    public let validUntil: LocalMoment?
    /// Whether its side calls it final.
    public let isFinal: Bool

    /// A draft from its parts.
    public init(
        sheet: TermSheet, conditions: [Condition] = [], validUntil: LocalMoment? = nil, isFinal: Bool = false
    ) {
        self.sheet = sheet
        self.conditions = conditions
        self.validUntil = validUntil
        self.isFinal = isFinal
    }
}
