internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 提出变更: a chief asks to change the agreement in force; the reason is the `remark`.
struct ProposeAmendmentRequest: ActRequestBody {
    static let operation = OperationID.proposeAmendment
    static let members: [BodyMember] = [
        .optional(
            "items",
            Schema.described(Schema.itemKeys, "Items of the agreement; without them, the agreement as a whole."))
    ]
    static let example: [BodyExample] = [
        ("items", ["per_parcel"]), ("remark", "The price of fuel rose by a fifth."),
    ]
    static let requiresRemark = true

    private let items: [ItemKey]

    init(_ body: inout MemberReader, path: PathParameters) throws {
        items = try body.optionalItemKeys("items")
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.life(.proposeAmendment(items: items)))
    }
}
