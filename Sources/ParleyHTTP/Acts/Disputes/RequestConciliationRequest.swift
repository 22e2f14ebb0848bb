internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 申请协调处理: a chief applies to the labour authority; the facts are the `remark`.
struct RequestConciliationRequest: ActRequestBody {
    static let operation = OperationID.requestConciliation
    static let members = DisputeSchema.items
    static let example: [BodyExample] = [("remark", "Four sessions brought no movement on the rate per parcel.")]

    private let items: [ItemKey]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.optionalItemKeys("items")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.requestConciliation(items: items)))
    }
}
