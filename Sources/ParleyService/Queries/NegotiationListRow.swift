public import Bargaining
public import EventSourcing

/// A negotiation in a list: as far as the read model has followed the log, a moment behind.
public struct NegotiationListRow: Hashable, Sendable {
    /// The negotiation.
    public let id: StreamID
    /// Its name.
    public let title: Title
    /// Where it stands, in the words of the API.
    public let status: String
    /// Place whose law applies.
    public let jurisdiction: String
    /// The labour side's parties.
    public let labourParties: [String]
    /// The employer side's parties.
    public let employerParties: [String]
    /// Subjects of its items, each once, in agenda order.
    public let subjects: [String]
    /// Items on the agenda.
    public let items: Int
    /// Items neither agreed nor tentatively agreed nor withdrawn.
    public let openItems: Int
    /// Items agreed subject to ratification, approval or the rest of the talks.
    public let tentativelyAgreedItems: Int
    /// Items agreed.
    public let agreedItems: Int
    /// Its version.
    public let version: StreamVersion
    /// When it was opened.
    public let openedAt: Timestamp
    /// When its last event was recorded.
    public let updatedAt: Timestamp
    /// Identifier of the published history; `nil` for a live negotiation.
    public let historyID: String?
}
