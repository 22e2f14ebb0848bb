internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Keeps an estimate of what proposals cost for the side alone. The side gives its assumptions; the figures are computed.
struct KeepCostEstimateRequest: StreamActBody {
    typealias Family = CaucusFamily

    static let operation = OperationID.keepCostEstimate
    static let members: [BodyMember] = AttachCostEstimateRequest.members
    static let example: [BodyExample] = AttachCostEstimateRequest.example

    private let draft: CostEstimateDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try AttachCostEstimateRequest.draft(&body)
    }

    func act(seats: SeatResolver) -> CaucusAct { .keepEstimate(draft, costs: []) }
}
