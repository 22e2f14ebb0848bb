internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 意见书: demands correction. What the letter says is the `remark`, kept beside the event.
struct IssueOpinionRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.issueOpinion
    static let requiresRemark = true
    static let members: [BodyMember] = SupervisionSchema.opinion
    static let example: [BodyExample] = [
        ("reference", "HZ-2026-18"), ("signed_by", "chair"),
        ("remark", "Take the rates back that changed without notice, and pay the difference."),
    ]

    private let draft: OpinionDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = OpinionDraft(
            letter: try body.supervisionLetter(), signedBy: try body.required("signed_by").word(OpinionSignatory.self),
            servedOn: try body.optional("served_on")?.day(), correctBy: try body.optional("correct_by")?.day(),
            answerBy: try body.optional("answer_by")?.day())
    }

    func act(seats: SeatResolver) -> SupervisionAct { .issueOpinion(draft) }
}
