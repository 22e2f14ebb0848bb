internal import Bargaining
internal import EventSourcing

/// The votes; see `Schema/projections/ballots.sql`.
struct BallotsProjection: DisclosureProjection {
    let name = "ballots"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "ballot_number", "matter", "draft_number", "amendment_number", "route", "side",
        "voting_unit", "held_date", "held_precision", "eligible_voters", "attending_voters", "for_votes",
        "against_votes", "abstained_votes", "cast_votes", "turnout_ratio", "approval_ratio", "rejection_ratio",
        "approval_of_eligible_ratio", "needed_votes", "result", "is_passed", "is_secret", "is_preliminary", "article",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let ballots = negotiation.events.compactMap { one in
            RecordedVote(one.event, in: negotiation.folded.state.procedure)
        }
        return ballots.enumerated().map { index, vote in
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(index + 1)), .text(vote.matter.rawValue), .optional(vote.draft.map(Int64.init)),
                .optional(vote.amendment.map(Int64.init)), .optional(vote.route), .optional(vote.side?.rawValue),
                .optional(vote.unit),
            ]
            let counts: [ProjectionCell] = [
                .optional(vote.eligible), .optional(vote.attending), .optional(vote.inFavour), .optional(vote.against),
                .optional(vote.abstained), .optional(vote.cast), .optional(vote.turnout), .optional(vote.approval),
                .optional(vote.rejection), .optional(vote.approvalOfEligible),
            ]
            let result: [ProjectionCell] = [
                .optional(vote.needed), .optional(vote.result), .optional(vote.isPassed), .optional(vote.isSecret),
                .boolean(vote.isPreliminary), .optional(vote.article),
            ]
            return head + negotiation.date(vote.heldAt) + counts + result
        }
    }
}
