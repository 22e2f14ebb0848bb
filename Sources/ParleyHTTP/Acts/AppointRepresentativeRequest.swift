internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Gives a person a seat as representative of the caller's side.
struct AppointRepresentativeRequest: ActRequestBody {
    static let operation = OperationID.appointRepresentative
    static let members: [BodyMember] = [
        .required("person", SchemaName.account.reference),
        .optional("party", SchemaName.partyName.reference),
        .optional("outsider", Schema.described(Schema.flag, "A professional from outside the side (Order 22 §23).")),
    ]
    static let example: [BodyExample] = [("person", "labour-negotiator")]

    private let person: PrincipalID
    private let party: PartyName?
    private let isOutsider: Bool

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
        party = try body.party()
        isOutsider = try body.flag("outsider")
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .appointRepresentative(seats.seat(of: person), party: party, isOutsider: isOutsider)
    }
}
