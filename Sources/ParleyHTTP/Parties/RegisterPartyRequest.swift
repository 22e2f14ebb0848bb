internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Enters an organisation into the registry.
struct RegisterPartyRequest: StreamActBody {
    typealias Family = PartyFamily

    static let operation = OperationID.registerParty
    static let members: [BodyMember] = [.required("kind", Schema.choice(PartyKind.self))] + PartySchema.details
    static let example: [BodyExample] = [("kind", "federation")] + PartySchema.example

    private let kind: PartyKind
    private let details: PartyDetails

    init(_ body: inout MemberReader, path: PathParameters) throws {
        kind = try body.required("kind").word(PartyKind.self)
        details = try body.partyDetails()
    }

    func act(seats: SeatResolver) -> PartyAct { .register(kind, details) }
}
