internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// The authority records what it did about a suggestion.
struct RecordSupervisionOutcomeRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.recordSupervisionOutcome
    static let members: [BodyMember] = SupervisionSchema.outcome
    static let example: [BodyExample] = [("result", "investigation_opened"), ("reference", "2026-104")]

    private let outcome: SupervisionOutcome

    init(_ body: inout MemberReader, path: PathParameters) throws {
        outcome = try body.supervisionOutcome()
    }

    func act(seats: SeatResolver) -> SupervisionAct { .recordOutcome(outcome) }
}
