internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States how the negotiation ends; done when both sides have stated the same.
struct ConcludeRequest: ActRequestBody {
    static let operation = OperationID.conclude
    static let members: [BodyMember] = [.required("outcome", Schema.choice(Conclusion.self))]
    static let example: [BodyExample] = [("outcome", "with_agreement")]

    private let outcome: Conclusion

    init(_ body: inout MemberReader, path: PathParameters) throws {
        outcome = try body.required("outcome").word(Conclusion.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .state(.conclude(outcome))
    }
}
