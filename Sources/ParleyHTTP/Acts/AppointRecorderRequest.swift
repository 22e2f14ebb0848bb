internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States the appointment of a neutral recorder; done when both sides have stated the same.
struct AppointRecorderRequest: ActRequestBody {
    static let operation = OperationID.appointRecorder
    static let members: [BodyMember] = [.required("person", SchemaName.account.reference)]
    static let example: [BodyExample] = [("person", "recorder")]

    private let person: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.appointRecorder(seats.seat(of: person)))
    }
}
