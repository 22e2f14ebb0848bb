internal import Bargaining
internal import ParleyService

/// States that a tentative agreement is opened again; done when both sides have stated it.
struct ReopenAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.reopenAgendaItem

    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try path.item()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.reopen(item))
    }
}
