public import Bargaining
public import EventSourcing

/// Which negotiations a list shows; `nil` members do not narrow it.
public struct NegotiationListFilter: Hashable, Sendable {
    /// Where it stands.
    public var status: NegotiationStatus?
    /// A subject that one of its items has.
    public var subject: Subject?
    /// A party of either side, exactly as named.
    public var party: String?
    /// Opened at or after.
    public var openedAfter: Timestamp?
    /// Opened before.
    public var openedBefore: Timestamp?
    /// Whether it is a published record.
    public var published: Bool?

    /// A filter from its parts.
    public init(
        status: NegotiationStatus? = nil, subject: Subject? = nil, party: String? = nil,
        openedAfter: Timestamp? = nil, openedBefore: Timestamp? = nil, published: Bool? = nil
    ) {
        self.status = status
        self.subject = subject
        self.party = party
        self.openedAfter = openedAfter
        self.openedBefore = openedBefore
        self.published = published
    }
}
