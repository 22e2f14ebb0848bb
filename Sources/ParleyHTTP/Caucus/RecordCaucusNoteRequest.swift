internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Writes a note; what it says is the `remark`, kept beside the event.
struct RecordCaucusNoteRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.recordCaucusNote
    static let requiresRemark = true
    static let example: [BodyExample] = [("remark", "They will move on rest days before they move on the rate.")]

    init(_ body: inout MemberReader, path: PathParameters) {}

    func act(seats: SeatResolver) -> CaucusAct { .recordNote }
}
