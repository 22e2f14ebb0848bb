internal import Bargaining
internal import StrictJSON

/// What an act that was not recorded would cost, as the member `cost` of its preview.
enum CostPreviewRendering {
    /// Writes the member where the events table terms for which their side has attached assumptions, or are an estimate.
    static func write(_ events: [NegotiationEvent], after state: NegotiationState, to writer: inout JSONWriter) {
        for event in events {
            switch event.fact {
            case .demandTabled(let proposal), .offerMade(let proposal), .counterOfferMade(let proposal),
                .packageOffered(let proposal):
                guard let preview = state.costPreview(of: proposal) else { continue }
                write(preview.parts.map { ($0.estimate, $0.cost) }, preview.withoutAssumptions, to: &writer)
                return
            case .costEstimateAttached(let estimate):
                write(estimate.proposals.map { (estimate.number, $0) }, [], to: &writer)
                return
            default: continue
            }
        }
    }

    private static func write(
        _ parts: [(estimate: Int, cost: ProposalCost)], _ withoutAssumptions: [ItemKey], to writer: inout JSONWriter
    ) {
        writer.object("cost") { writer in
            writer.list("parts", parts) { part, writer in
                writer.beginObject()
                writer.member("estimate", Int64(part.estimate))
                ProposalCostCoding.writeMembers(part.cost, to: &writer)
                writer.endObject()
            }
            writer.list("without_assumptions", withoutAssumptions.map(\.text))
            AttachedEstimateCoding.write(RoundingRule.all, to: &writer)
        }
    }
}
