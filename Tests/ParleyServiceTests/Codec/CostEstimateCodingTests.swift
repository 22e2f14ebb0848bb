import Bargaining
import StrictJSON
import Testing

@testable import ParleyService

struct CostEstimateCodingTests {
    private let codec = NegotiationEventCodec.current

    /// A negotiation's record has to prove its figures by itself.
    @Test func `the recorded figures follow from the recorded assumptions and terms`() throws {
        let fact = NegotiationFact.costEstimateAttached(CostSamples.estimate)
        let type = fact.eventType
        let index = try #require(FactSamples.all.firstIndex(of: fact))
        let sample = NegotiationEvent(occurredAt: GoldenFiles.occurredAt(index), fact: fact)
        let bytes = try GoldenFiles.bytes(
            of: type, version: 1, writing: codec.encode(sample, GoldenFiles.envelope(index)))
        let event = try codec.decode(type: type, schemaVersion: 1, payload: bytes).event
        guard case .costEstimateAttached(let estimate) = event.fact else { throw NoEstimate() }
        #expect(estimate.roundings == CostSamples.firstRoundings)
        for cost in estimate.proposals {
            let terms = cost.items.map { CostedTerm(item: $0.item, subject: $0.subject, term: $0.term) }
            #expect(estimate.assumptions.cost(of: terms, in: cost.proposal) == cost)
        }
        let figures = try #require(estimate.proposals.first?.items.first?.outcome.estimate)
        // 900 × 26 × 40.5 × 0.10 = 94,770, and 300 × 12.5 × 20 × 1.00 = 75,000.
        #expect(figures.all.cost.total == Sample.amount("169770.00"))
        #expect(figures.wordsLeftOut == ["exceptions"])
        #expect(estimate.proposals.first?.items.map { $0.outcome.estimate == nil } == [false, true, true])
    }

    @Test func `each reason has a word of its own`() {
        let words = CostRefusalCoding.Reason.allCases.map(\.rawValue)
        #expect(Set(words).count == words.count)
    }

    private struct NoEstimate: Error {}
}
