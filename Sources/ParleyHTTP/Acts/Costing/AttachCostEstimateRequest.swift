internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 成本测算: attaches an estimate of what proposals cost. The side gives its assumptions; the figures are computed.
struct AttachCostEstimateRequest: ActRequestBody {
    static let operation = OperationID.attachCostEstimate
    static let members: [BodyMember] = CostSchemas.draftMembers
    static let example: [BodyExample] = CostSchemas.draftExample

    private let draft: CostEstimateDraft

    init(_ body: inout MemberReader, path: PathParameters) throws {
        draft = try Self.draft(&body)
    }

    /// What is to be costed, by which assumptions.
    static func draft(_ body: inout MemberReader) throws(CodingFault) -> CostEstimateDraft {
        let proposals = try body.required("proposals").list(minimum: 1, maximum: CostLimits.maximumProposals) {
            number throws(CodingFault) in try number.proposalNumber()
        }
        let items = try body.optionalItemKeys("items")
        let assumptions = try CostAssumptionsCoding.read(try body.required("assumptions"), as: .request)
        return CostEstimateDraft(proposals: proposals, items: items, assumptions: assumptions)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .attachCostEstimate(draft)
    }
}
