internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief gives an office a neutral seat, held by the person named.
struct AdmitOfficialRequest: ActRequestBody {
    static let operation = OperationID.admitOfficial
    static let members: [BodyMember] = [
        .required("person", SchemaName.account.reference),
        .required("office", Schema.choice(Office.self)),
    ]
    static let example: [BodyExample] = [("person", "labour-authority"), ("office", "authority")]

    private let person: PrincipalID
    private let office: Office

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
        office = try body.required("office").word(Office.self)
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.admitOfficial(seats.seat(of: person), office))
    }
}
