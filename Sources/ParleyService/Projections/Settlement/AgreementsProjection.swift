internal import Bargaining
internal import EventSourcing

/// The agreements with their terms and ends; see `Schema/projections/agreements.sql`.
struct AgreementsProjection: DisclosureProjection {
    let name = "agreements"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "agreement_number", "is_published", "kind", "binding", "jurisdiction",
        "labour_parties", "employer_parties", "terms", "settled_date", "settled_precision", "settled_year",
        "settled_quarter", "signed_date", "in_force_from_date", "nominal_expiry_date", "ended_date", "end_reason",
        "workers_in_scope", "workers_covered", "acceded_enterprises", "next_negotiation_id",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        guard let opening = state.opening else { return [] }
        return negotiation.agreements.map { agreement in
            let plan = agreement.draft?.draft.plan
            let end = agreement.draft.flatMap { Self.end(of: $0, state.procedure) }
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(Int64(agreement.number)), .boolean(opening.published != nil), .optional(plan?.kind.rawValue),
                .optional(plan?.binding.rawValue), .text(opening.jurisdiction), .texts(opening.labour.map(\.text)),
                .texts(opening.employer.map(\.text)), .integer(Int64(agreement.settled.count)),
            ]
            let settled = negotiation.date(agreement.settledAt) + negotiation.quarter(agreement.settledAt)
            let tail: [ProjectionCell] = [
                .optional(agreement.signedOn),
                .optional(agreement.draft.flatMap { Self.firstDay(of: $0, state.procedure) }),
                .optional(plan?.validThrough), .optional(end?.day), .optional(end?.reason),
                .optional(plan?.workersInScope), .optional(agreement.workersCovered(state)),
                .integer(Int64(plan == nil ? 0 : state.procedure.accessions.count)),
                Self.successor(of: state.procedure).map { .identifier($0.value) } ?? .null,
            ]
            return head + settled + tail
        }
    }

    /// The first day in force; `nil` where it is not in force.
    private static func firstDay(of draft: DraftState, _ procedure: ProcedureState) -> LocalDay? {
        guard procedure.agreementInForce?.draft.number == draft.draft.number,
            let effect = procedure.effect?.from ?? draft.agreementSignatures.completedOn
        else { return nil }
        return max(effect, draft.draft.plan.validFrom)
    }

    /// The last day in force and why it was the last; `nil` while the log holds no end.
    private static func end(of draft: DraftState, _ procedure: ProcedureState) -> (day: LocalDay, reason: String)? {
        if let dissolution = procedure.life.dissolution { return (dissolution.day, "dissolved") }
        if let supersession = procedure.life.supersession { return (supersession.day, "superseded") }
        return procedure.isExpired ? (draft.draft.plan.validThrough, "expired") : nil
    }

    private static func successor(of procedure: ProcedureState) -> StreamID? {
        procedure.life.supersession?.negotiation ?? procedure.life.nextRounds.last?.negotiation
    }
}
