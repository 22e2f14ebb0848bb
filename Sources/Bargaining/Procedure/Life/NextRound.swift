public import EventSourcing

/// That the parties of an agreement were invited to bargain anew.
public struct NextRound: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The negotiation of the new invitation.
    public let negotiation: StreamID
    /// Who recorded it here.
    public let side: Side
    /// The day of the invitation.
    public let day: LocalDay
    /// The day against the clock of the yearly round; `nil` where none runs.
    public let timeliness: Timeliness?
    /// The clock of the round after it; `nil` where there is none, or the agreement ends before.
    public let next: StartedClock?

    /// A round from its parts.
    public init(
        number: Int, negotiation: StreamID, side: Side, day: LocalDay, timeliness: Timeliness?, next: StartedClock?
    ) {
        self.number = number
        self.negotiation = negotiation
        self.side = side
        self.day = day
        self.timeliness = timeliness
        self.next = next
    }
}
