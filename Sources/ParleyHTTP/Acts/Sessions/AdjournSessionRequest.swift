internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 休会: the side that presides adjourns the open session; the other side's chief can state that it should be.
struct AdjournSessionRequest: ActRequestBody {
    static let operation = OperationID.adjournSession
    static let members: [BodyMember] = [
        .optional(
            "until",
            Schema.described(Schema.text(format: "date"), "When the sides want to go on, where a day is fixed."))
    ]
    static let example: [BodyExample] = [("until", "2099-03-08")]

    private let number: Int
    private let until: LocalDay?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        number = try path.ordinal()
        until = try body.optional("until")?.day()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.adjournSession(number, until: until)))
    }
}
