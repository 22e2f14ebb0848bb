internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Replaces what is recorded of an organisation.
struct RevisePartyRequest: StreamActBody {
    typealias Family = PartyFamily

    static let operation = OperationID.reviseParty
    static let members: [BodyMember] = PartySchema.details
    static let example: [BodyExample] = PartySchema.example

    private let details: PartyDetails

    init(_ body: inout MemberReader, path: PathParameters) throws {
        details = try body.partyDetails()
    }

    func act(seats: SeatResolver) -> PartyAct { .revise(details) }
}
