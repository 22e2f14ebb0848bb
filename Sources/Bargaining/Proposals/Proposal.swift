/// An act that tables terms: demand, offer, counter-offer, package, recommendation or award.
public struct Proposal: Hashable, Sendable {
    /// Its number; the side is in it.
    public let number: ProposalNumber
    /// What it is called.
    public let kind: ProposalKind
    /// One party of the side; `nil` for the side as a whole, or where it is not known which.
    public let party: PartyName?
    /// The terms.
    public let sheet: TermSheet
    /// Whether the terms are accepted only as a whole.
    public let isPackage: Bool
    /// The proposal of the other side that it answers.
    public let answers: ProposalNumber?
    /// What it depends on.
    public let conditions: [Condition]
    /// Until when it can be accepted, in local time; it ends only by an event.
    public let validUntil: LocalMoment?
    /// Whether its side calls it final; more may follow.
    public let isFinal: Bool

    /// A proposal from its parts.
    public init(
        number: ProposalNumber, kind: ProposalKind, party: PartyName?, sheet: TermSheet, isPackage: Bool = false,
        answers: ProposalNumber? = nil, conditions: [Condition] = [], validUntil: LocalMoment? = nil,
        isFinal: Bool = false
    ) {
        self.number = number
        self.kind = kind
        self.party = party
        self.sheet = sheet
        self.isPackage = isPackage
        self.answers = answers
        self.conditions = conditions
        self.validUntil = validUntil
        self.isFinal = isFinal
    }
}
