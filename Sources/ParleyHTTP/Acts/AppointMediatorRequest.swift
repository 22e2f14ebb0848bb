internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States the appointment of a mediator: done when both sides have stated the same, or at once by an office where there is a
/// dispute.
struct AppointMediatorRequest: ActRequestBody {
    static let operation = OperationID.appointMediator
    static let members: [BodyMember] = [.required("person", SchemaName.account.reference)]
    static let example: [BodyExample] = [("person", "mediator")]

    private let person: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.appointMediator(seats.seat(of: person)))
    }
}
