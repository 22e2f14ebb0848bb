internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 仲裁裁决: a neutral puts the arbitration commission's award on the record.
struct RecordArbitrationAwardRequest: ActRequestBody {
    static let operation = OperationID.recordArbitrationAward
    static let members: [BodyMember] = [.required("outcome", Schema.choice(RulingOutcome.self))]
    static let example: [BodyExample] = [("outcome", "partly_granted")]

    private let arbitration: Int
    private let outcome: RulingOutcome

    init(_ body: inout MemberReader, path: PathParameters) throws {
        arbitration = try path.ordinal()
        outcome = try body.required("outcome").word(RulingOutcome.self)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.recordArbitrationAward(arbitration, outcome)))
    }
}
