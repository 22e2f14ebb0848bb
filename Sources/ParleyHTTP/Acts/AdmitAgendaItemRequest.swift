internal import Bargaining
internal import ParleyService

/// States that an item is admitted to the agenda; done when both sides have stated it.
struct AdmitAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.admitAgendaItem

    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try path.item()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.admit(item))
    }
}
