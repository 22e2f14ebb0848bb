/// An act that tables terms: demand, offer, counter-offer, package, recommendation or award.
///
/// A value behind one reference: a negotiation holds thousands of them, and its state is copied with every act.
public struct Proposal: Hashable, Sendable {
    private struct Parts: Hashable, Sendable {
        let number: ProposalNumber
        let kind: ProposalKind
        let party: PartyName?
        let sheet: TermSheet
        let isPackage: Bool
        let answers: ProposalNumber?
        let conditions: [Condition]
        let validUntil: LocalMoment?
        let isFinal: Bool
    }

    private final class Storage: Sendable {
        let parts: Parts

        init(_ parts: Parts) { self.parts = parts }
    }

    private let storage: Storage

    /// A proposal from its parts.
    public init(
        number: ProposalNumber, kind: ProposalKind, party: PartyName?, sheet: TermSheet, isPackage: Bool = false,
        answers: ProposalNumber? = nil, conditions: [Condition] = [], validUntil: LocalMoment? = nil,
        isFinal: Bool = false
    ) {
        storage = Storage(
            Parts(
                number: number, kind: kind, party: party, sheet: sheet, isPackage: isPackage, answers: answers,
                conditions: conditions, validUntil: validUntil, isFinal: isFinal))
    }

    /// Its number; the side is in it.
    public var number: ProposalNumber { storage.parts.number }
    /// What it is called.
    public var kind: ProposalKind { storage.parts.kind }
    /// One party of the side; `nil` for the side as a whole, or where it is not known which.
    public var party: PartyName? { storage.parts.party }
    /// The terms.
    public var sheet: TermSheet { storage.parts.sheet }
    /// Whether the terms are accepted only as a whole.
    public var isPackage: Bool { storage.parts.isPackage }
    /// The proposal of the other side that it answers.
    public var answers: ProposalNumber? { storage.parts.answers }
    /// What it depends on.
    public var conditions: [Condition] { storage.parts.conditions }
    /// Until when it can be accepted, in local time; it ends only by an event.
    public var validUntil: LocalMoment? { storage.parts.validUntil }
    /// Whether its side calls it final; more may follow.
    public var isFinal: Bool { storage.parts.isFinal }

    /// Whether both say the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.storage === right.storage || left.storage.parts == right.storage.parts
    }

    /// By what it says.
    public func hash(into hasher: inout Hasher) { hasher.combine(storage.parts) }
}
