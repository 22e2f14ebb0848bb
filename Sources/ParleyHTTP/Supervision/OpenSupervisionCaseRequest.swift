internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Opens a case of labour-law supervision of an employer.
struct OpenSupervisionCaseRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.openSupervisionCase
    static let members: [BodyMember] = SupervisionSchema.opening
    static let example: [BodyExample] = SupervisionSchema.openingExample

    private let opening: SupervisionOpening
    private let addressee: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        opening = try body.supervisionOpening()
        addressee = try body.person("addressee")
    }

    var people: [PrincipalID] { [addressee] }

    func act(seats: SeatResolver) -> SupervisionAct { .open(opening, addressee: seats.seat(of: addressee)) }
}
