internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that the talks rest longer; done when both sides have stated the same.
struct ExtendSuspensionRequest: ActRequestBody {
    static let operation = OperationID.extendSuspension
    static let members: [BodyMember] = [.required("until", Schema.text(format: "date"))]
    static let example: [BodyExample] = [("until", "2099-04-01")]

    private let until: LocalDay

    init(_ body: inout MemberReader, path: PathParameters) throws {
        until = try body.required("until").day()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.extendSuspension(until: until)))
    }
}
