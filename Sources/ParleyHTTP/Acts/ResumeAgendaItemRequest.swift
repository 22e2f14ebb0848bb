internal import Bargaining
internal import ParleyService

/// States that a parked item is taken up again; done when both sides have stated it.
struct ResumeAgendaItemRequest: ActRequestBody {
    static let operation = OperationID.resumeAgendaItem

    private let item: ItemKey

    init(_ body: inout MemberReader, path: PathParameters) throws {
        item = try path.item()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.resume(item))
    }
}
