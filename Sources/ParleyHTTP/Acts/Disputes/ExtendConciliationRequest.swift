internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The labour authority prolongs a conciliation, once and by no more than the law of the place lets it.
struct ExtendConciliationRequest: ActRequestBody {
    static let operation = OperationID.extendConciliation
    static let members: [BodyMember] = [
        .optional(
            "length",
            Schema.described(
                Schema.integer(1...Int64(Period.maximumDays)),
                "By how much, in the unit in which the rule profile counts it: mostly days. Without it, all that the law "
                    + "allows."))
    ]
    static let example: [BodyExample] = [("length", 10)]

    private let conciliation: Int
    private let length: Int?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        conciliation = try path.ordinal()
        length = try body.optional("length")?.count(from: 1, to: Int64(Period.maximumDays))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.extendConciliation(conciliation, length: length)))
    }
}
