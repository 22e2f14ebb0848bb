public import Bargaining

/// The pseudonyms, in one negotiation, of the people whom an act names.
public struct SeatResolver: Sendable {
    private let seats: [PrincipalID: SeatID]

    /// A resolver of people whose pseudonyms are known.
    public init(seats: [PrincipalID: SeatID]) {
        self.seats = seats
    }

    /// The pseudonym of a person that the intent lists among its ``ActIntent/people``; naming another is a programmer's
    /// error.
    public func seat(of principal: PrincipalID) -> SeatID {
        guard let seat = seats[principal] else {
            preconditionFailure("an intent lists every person that its act names")
        }
        return seat
    }
}
