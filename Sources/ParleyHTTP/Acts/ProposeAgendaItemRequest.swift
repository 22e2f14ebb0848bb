internal import Bargaining
internal import ParleyService

/// Proposes a matter for the agenda.
struct ProposeAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.proposeAgendaItem
    static let members: [BodyMember] = AgendaItemSchema.members
    static let example: [BodyExample] = AgendaItemSchema.secondExample

    private let item: AgendaItem

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try body.agendaItem()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .proposeAgendaItem(item)
    }
}
