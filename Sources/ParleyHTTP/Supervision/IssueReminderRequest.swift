internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 提示函: reminds the employer of the law. What the letter says is the `remark`, kept beside the event.
struct IssueReminderRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.issueReminder
    static let requiresRemark = true
    static let members: [BodyMember] = SupervisionSchema.letter
    static let example: [BodyExample] = [
        ("reference", "HZ-2026-17"), ("remark", "Piece rates are made known before they change."),
    ]

    private let letter: SupervisionLetter

    init(_ body: inout MemberReader, path: PathParameters) throws {
        letter = try body.supervisionLetter()
    }

    func act(seats: SeatResolver) -> SupervisionAct { .remind(letter) }
}
