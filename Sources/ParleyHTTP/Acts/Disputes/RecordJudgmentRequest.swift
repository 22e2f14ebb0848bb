internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 判决: a neutral puts the judgment of a court on the record, which follows an award.
struct RecordJudgmentRequest: ActRequestBody {
    static let operation = OperationID.recordJudgment
    static let members: [BodyMember] = [
        .required("instance", Schema.choice(CourtInstance.self)),
        .required("outcome", Schema.choice(RulingOutcome.self)),
    ]
    static let example: [BodyExample] = [("instance", "first"), ("outcome", "granted")]

    private let arbitration: Int
    private let instance: CourtInstance
    private let outcome: RulingOutcome

    init(_ body: inout MemberReader, path: PathParameters) throws {
        arbitration = try path.ordinal()
        instance = try body.required("instance").word(CourtInstance.self)
        outcome = try body.required("outcome").word(RulingOutcome.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.recordJudgment(arbitration, instance, outcome)))
    }
}
