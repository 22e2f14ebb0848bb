internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 协调处理协议书: the labour authority draws up what came of a conciliation; the words are the `remark`.
struct DraftConciliationAgreementRequest: ActRequestBody {
    static let operation = OperationID.draftConciliationAgreement
    static let members: [BodyMember] = [
        .optional(
            "open_items",
            Schema.described(Schema.itemKeys, "The items on which the talks go on; without them, none.")),
        .optional("text_hash", MinutesSchema.hash),
    ]
    static let example: [BodyExample] = [("remark", .string(DisputeSchema.words))]
    static let requiresRemark = true

    private let conciliation: Int
    private let openItems: [ItemKey]
    private let hash: ContentHash?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        conciliation = try path.ordinal()
        openItems = try body.optionalItemKeys("open_items")
        hash = try body.optionalTextHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(
            .dispute(
                .draftConciliationAgreement(
                    conciliation,
                    ConciliationAgreement(textHash: hash ?? DraftText.uncomputed, openItems: openItems))))
    }
}
