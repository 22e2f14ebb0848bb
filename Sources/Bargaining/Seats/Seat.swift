/// A seat at the table as the log decided it.
public struct Seat: Hashable, Sendable {
    /// Who, by pseudonym.
    public let id: SeatID
    /// For which side; `.neutral` for recorder and mediator.
    public let side: Side
    /// As what.
    public let role: SeatRole
    /// For which party of the side; `nil` for the side as a whole.
    public let party: PartyName?

    /// A seat from its parts.
    public init(id: SeatID, side: Side, role: SeatRole, party: PartyName?) {
        self.id = id
        self.side = side
        self.role = role
        self.party = party
    }
}
