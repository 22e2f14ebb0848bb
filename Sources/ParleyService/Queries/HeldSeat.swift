public import Bargaining
public import EventSourcing

/// A seat with the negotiation it is in.
public struct HeldSeat: Hashable, Sendable {
    /// The negotiation.
    public let negotiation: StreamID
    /// The seat.
    public let seat: Seat
}
