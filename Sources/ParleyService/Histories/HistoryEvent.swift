public import Bargaining

/// An event of a history file (FORMAT §2).
public struct HistoryEvent: Hashable, Sendable {
    /// Its place in the order of events, from 1.
    public let sequence: Int
    /// When it happened, as far as it is known.
    public let occurredAt: OccurredAt
    /// What it is called.
    public let type: HistoryEventType
    /// Whose act it is.
    public let side: Side
    /// One party of that side.
    public let party: PartyName?
    /// The items it is about; none: the negotiation as a whole.
    public let items: [ItemKey]
    /// What it says.
    public let value: HistoryValue
    /// Remark of the compiler, may be empty.
    public let note: String
    /// Indexes into the file's sources.
    public let sources: [Int]
    /// Round, from 0.
    public let round: Int?
    /// What it depends on.
    public let conditions: [String]
    /// End of the time for acceptance.
    public let expires: LocalMoment?
    /// Day by which what it promises is due.
    public let deadline: LocalDay?
    /// Which earlier decision it replaces, in words.
    public let supersedes: String?
    /// Its flags.
    public let flags: Set<Flag>

    /// What is said about an event as a whole. The raw value is the member's name.
    public enum Flag: String, Hashable, Sendable, CaseIterable {
        case fromKnowledge = "from_knowledge"
        case isFinalOffer = "is_final_offer"
        case lapsed
        case imposed
        case unilateral
        case binding
        case vague
    }
}
