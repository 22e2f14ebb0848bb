internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 申请仲裁: the union brings a dispute over performance before the arbitration commission (Labour Contract Law §56).
struct RequestArbitrationRequest: ActRequestBody {
    static let operation = OperationID.requestArbitration
    static let members: [BodyMember] = [
        .optional(
            "items",
            Schema.described(Schema.itemKeys, "Items of the agreement; without them, the agreement as a whole."))
    ]
    static let example: [BodyExample] = [("items", ["per_parcel"])]

    private let items: [ItemKey]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.optionalItemKeys("items")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.requestArbitration(items: items)))
    }
}
