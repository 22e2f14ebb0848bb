internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Ends a person's seat.
struct VacateSeatRequest: ActRequestBody {
    static let operation = OperationID.vacateSeat
    static let members: [BodyMember] = [.required("person", SchemaName.account.reference)]
    static let example: [BodyExample] = [("person", "labour-negotiator")]

    private let person: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .vacateSeat(seats.seat(of: person))
    }
}
