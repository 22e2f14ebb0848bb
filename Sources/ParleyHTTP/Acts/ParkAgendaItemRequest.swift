internal import Bargaining
internal import ParleyService

/// States that an item is put aside; done when both sides have stated it.
struct ParkAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.parkAgendaItem

    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try path.item()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.park(item))
    }
}
