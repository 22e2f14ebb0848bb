internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The labour authority takes a dispute up of its own motion (Order 22 §49).
struct OpenConciliationRequest: ActRequestBody {
    static let operation = OperationID.openConciliation
    static let members = DisputeSchema.items
    static let example: [BodyExample] = [("remark", "The talks stand still and a stoppage is announced.")]

    private let items: [ItemKey]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.optionalItemKeys("items")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.openConciliation(items: items)))
    }
}
