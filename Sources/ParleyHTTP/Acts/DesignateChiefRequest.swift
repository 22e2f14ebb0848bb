internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Makes a seated representative the only chief of the side.
struct DesignateChiefRequest: ActRequestBody {
    static let operation = OperationID.designateChief
    static let members: [BodyMember] = [.required("person", SchemaName.account.reference)]
    static let example: [BodyExample] = [("person", "labour-negotiator")]

    private let person: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .designateChief(seats.seat(of: person))
    }
}
