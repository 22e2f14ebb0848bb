internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The employer answers an opinion. What it says is the `remark`, kept beside the event.
struct AnswerOpinionRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.answerOpinion
    static let requiresRemark = true
    static let members: [BodyMember] = SupervisionSchema.answer
    static let example: [BodyExample] = [
        ("answer", "will_correct"), ("corrects_by", "2099-12-31"),
        ("remark", "The difference is paid with the next pay."),
    ]

    private let stance: AnswerStance
    private let correctsBy: LocalDay?

    init(_ body: inout MemberReader, path: PathParameters) throws {
        stance = try body.required("answer").word(AnswerStance.self)
        correctsBy = try body.optional("corrects_by")?.day()
    }

    func act(seats: SeatResolver) -> SupervisionAct { .answer(stance, correctsBy: correctsBy) }
}
