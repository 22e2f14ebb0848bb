internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Gives a person a seat as representative of the caller's side.
struct AppointRepresentativeRequest: ActRequestBody {
    static let operation = OperationID.appointRepresentative
    static let members: [BodyMember] = [
        .required("person", SchemaName.account.reference),
        .optional("party", SchemaName.partyName.reference),
    ]
    static let example: [BodyExample] = [("person", "labour-negotiator")]

    private let person: PrincipalID
    private let party: PartyName?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.person()
        party = try body.party()
    }

    var people: [PrincipalID] { [person] }

    func act(seats: SeatResolver) -> NegotiationAct {
        .appointRepresentative(seats.seat(of: person), party: party)
    }
}
