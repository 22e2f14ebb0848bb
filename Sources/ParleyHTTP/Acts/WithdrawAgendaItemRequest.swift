internal import Bargaining
internal import ParleyService

/// Takes an item off the agenda; only the side that raised it may.
struct WithdrawAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.withdrawAgendaItem

    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try path.item()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .withdrawAgendaItem(item)
    }
}
