internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The union ends a case.
struct CloseSupervisionCaseRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.closeSupervisionCase
    static let members: [BodyMember] = [.required("reason", Schema.choice(SupervisionClosure.self))]
    static let example: [BodyExample] = [("reason", "corrected")]

    private let closure: SupervisionClosure

    init(_ body: inout MemberReader, path: PathParameters) throws {
        closure = try body.required("reason").word(SupervisionClosure.self)
    }

    func act(seats: SeatResolver) -> SupervisionAct { .close(closure) }
}
