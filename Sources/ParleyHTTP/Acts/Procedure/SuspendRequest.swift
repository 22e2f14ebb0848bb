internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 中止协商: states that the talks rest until a day; done when both sides have stated the same.
struct SuspendRequest: ActRequestBody {
    static let operation = OperationID.suspend
    static let members: [BodyMember] = [
        .required("until", Schema.text(format: "date")),
        .required("cause", Schema.choice(SuspensionCause.self)),
    ]
    static let example: [BodyExample] = [("until", "2099-03-01"), ("cause", "agreement")]

    private let until: LocalDay
    private let cause: SuspensionCause

    init(_ body: inout MemberReader, path: PathParameters) throws {
        until = try body.required("until").day()
        cause = try body.required("cause").word(SuspensionCause.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.suspend(until: until, cause)))
    }
}
