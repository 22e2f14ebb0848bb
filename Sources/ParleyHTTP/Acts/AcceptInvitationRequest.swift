internal import Bargaining
internal import ParleyService

/// 应约: the addressee accepts the invitation and becomes chief of the invited side.
struct AcceptInvitationRequest: ActRequestBody {
    static let operation = OperationID.acceptInvitation
    static let members: [BodyMember] = [.optional("party", SchemaName.partyName.reference)]

    private let party: PartyName?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        party = try body.party()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .acceptInvitation(party: party)
    }
}
