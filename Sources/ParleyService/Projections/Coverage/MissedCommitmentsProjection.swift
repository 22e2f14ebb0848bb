internal import Bargaining
internal import EventSourcing

/// What agreements lay down and nobody carried out by its day; see `Schema/projections/missed_commitments.sql`.
struct MissedCommitmentsProjection: DisclosureProjection {
    let name = "missed_commitments"
    let version = 1
    let columns =
        ["ledger_id", "negotiation_id", "commitment_number", "item_key", "subject", "owner", "due_day"]
        + PlaceCells.campaignColumns + PlaceCells.columns

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        guard let cells = PlaceCells(state) else { return [] }
        return state.procedure.commitments.filter { state.procedure.status(of: $0) == .missed }.map { commitment in
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(commitment.number)), .text(commitment.item.text),
                .optional(state.item(commitment.item)?.item.subject.rawValue), .text(commitment.owner.rawValue),
                .optional(commitment.clock.due),
            ]
            return head + cells.campaign + cells.place
        }
    }
}
