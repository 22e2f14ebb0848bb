import Bargaining
import EventSourcing
import Testing

@Suite struct PrivateEstimateSpecs {
    private static let offer = ProposalNumber(side: .employer, ordinal: 1)

    private static func draft() throws -> CostEstimateDraft {
        CostEstimateDraft(proposals: [offer], assumptions: try Costing.assumptions())
    }

    private static func costs() throws -> [ProposalCost] {
        [
            try Costing.assumptions().cost(
                of: [CostedTerm(item: "per_parcel", subject: .pieceRate, term: Costing.scalar("1.10"))], in: offer)
        ]
    }

    @Test func `anybody of the side keeps one, the chief releases it once`() throws {
        var room = CaucusRoom()
        try room.records(.keepEstimate(Self.draft(), costs: Self.costs()), by: Person.labourRepresentative)
        let kept = try #require(room.state.estimate(1))
        let (draft, costs) = (try Self.draft(), try Self.costs())
        #expect(kept.seat == Person.labourRepresentative && kept.draft == draft && kept.costs == costs)
        #expect(kept.status == .kept && kept.roundings == RoundingRule.all)
        room.refuses(.releaseEstimate(1), by: Person.labourRepresentative, .onlyTheChiefMay)
        room.refuses(.releaseEstimate(2), .estimateUnknown(2))
        room.records(.releaseEstimate(1))
        #expect(room.state.estimate(1)?.status == .released)
        room.refuses(.releaseEstimate(1), .estimateAlreadyReleased(1))
        #expect(room.state.estimate(0) == nil)
    }

    @Test func `an estimate costs something`() throws {
        var room = CaucusRoom()
        room.refuses(.keepEstimate(try Self.draft(), costs: []), .estimateEmpty)
    }

    @Test func `a caucus holds so many estimates and no more`() throws {
        var room = CaucusRoom()
        let (draft, costs) = (try Self.draft(), try Self.costs())
        for _ in 0..<CaucusLimits.maximumEstimates { room.records(.keepEstimate(draft, costs: costs)) }
        room.refuses(.keepEstimate(draft, costs: costs), .tooManyEstimates)
    }
}
