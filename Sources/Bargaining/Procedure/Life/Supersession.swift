public import EventSourcing

/// That a later agreement of the same parties took the place of this one.
public struct Supersession: Hashable, Sendable {
    /// The draft whose text was in force.
    public let draft: Int
    /// The negotiation of the later agreement.
    public let negotiation: StreamID
    /// Who recorded it here.
    public let side: Side
    /// The last day in force: the day before the later agreement took effect.
    public let day: LocalDay

    /// A supersession from its parts.
    public init(draft: Int, negotiation: StreamID, side: Side, day: LocalDay) {
        self.draft = draft
        self.negotiation = negotiation
        self.side = side
        self.day = day
    }
}
