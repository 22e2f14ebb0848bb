/// A seat with whether its holder still sits. A seat left is kept: nobody may come back for the other side.
public struct SeatState: Hashable, Sendable {
    /// The seat as last held.
    public internal(set) var seat: Seat
    /// Whether its holder is a professional from outside the side (Order 22 §23).
    public internal(set) var isOutsider = false
    /// Whether its holder left.
    public internal(set) var isVacated = false
}
