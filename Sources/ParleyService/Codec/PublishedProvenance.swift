public import Bargaining

/// Where in a published history an event stands, and everything the history says about it that is no part of the fact.
public struct PublishedProvenance: Hashable, Sendable {
    /// The event's `seq` in the file, from 1; `nil` for what is no event there: opening, items, votes on their own,
    /// outcome.
    public let sequence: Int?
    /// The event's `type` in the file.
    public let statedType: String?
    /// Indexes into the record's sources, from 0.
    public let sources: [Int]
    /// Whether a date or figure is in none of the sources.
    public let isFromKnowledge: Bool
    /// Remark of the compiler, may be empty: shown, never parsed.
    public let note: String?
    /// Round, from 0 for the opening positions.
    public let round: Int?
    /// Day by which what it promises is due.
    public let deadline: LocalDay?
    /// End of the time for acceptance, where the fact itself has no place for it.
    public let expires: LocalMoment?
    /// What it depends on, where the fact itself has no place for it.
    public let conditions: [String]
    /// Which earlier decision it replaces, in words.
    public let supersedes: String?
    /// Whether the value is known only as a region or a direction.
    public let isVague: Bool
    /// Whether the source calls the decision binding.
    public let isBinding: Bool
    /// Whether the source says that terms were set by law or by an authority.
    public let isImposed: Bool
    /// Whether the source says that one side changed the terms by itself.
    public let isUnilateral: Bool

    /// A provenance from its parts; nothing is said unless given.
    public init(
        sequence: Int? = nil, statedType: String? = nil, sources: [Int] = [], isFromKnowledge: Bool = false,
        note: String? = nil, round: Int? = nil, deadline: LocalDay? = nil, expires: LocalMoment? = nil,
        conditions: [String] = [], supersedes: String? = nil, isVague: Bool = false, isBinding: Bool = false,
        isImposed: Bool = false, isUnilateral: Bool = false
    ) {
        self.sequence = sequence
        self.statedType = statedType
        self.sources = sources
        self.isFromKnowledge = isFromKnowledge
        self.note = note
        self.round = round
        self.deadline = deadline
        self.expires = expires
        self.conditions = conditions
        self.supersedes = supersedes
        self.isVague = isVague
        self.isBinding = isBinding
        self.isImposed = isImposed
        self.isUnilateral = isUnilateral
    }
}
