internal import Bargaining
internal import EventSourcing

/// Whom agreements that came into force cover; see `Schema/projections/agreement_coverage.sql`.
struct AgreementCoverageProjection: DisclosureProjection {
    /// What a row is about.
    private enum UnitKind: String {
        case enterprise
        case sector
        case notRecorded = "not_recorded"
    }

    let name = "agreement_coverage"
    let version = 1
    let columns =
        ["ledger_id", "negotiation_id", "unit_number", "unit_kind"] + PlaceCells.campaignColumns + [
            "agreement_kind", "binding", "enterprise_names", "enterprises",
        ] + PlaceCells.columns + [
            "workers_in_scope", "workers_covered", "has_acceded", "acceded_day", "in_force_day", "valid_from_day",
            "valid_through_day", "ended_day", "end_reason",
        ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let state = negotiation.folded.state
        guard let cells = PlaceCells(state), let plan = state.procedure.agreementInForce?.draft.plan,
            let inForce = state.procedure.firstDayInForce
        else { return [] }
        let end = AgreementEnd(state.procedure)
        let agreement: [ProjectionCell] = [.text(plan.kind.rawValue), .text(plan.binding.rawValue)]
        let days: [ProjectionCell] = [
            .optional(inForce), .optional(plan.validFrom), .optional(plan.validThrough), .optional(end?.day),
            .optional(end?.reason),
        ]
        func row(_ number: Int, _ kind: UnitKind, _ names: [PartyName], _ workers: [ProjectionCell]) -> [ProjectionCell]
        {
            let head: [ProjectionCell] = [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value), .integer(Int64(number)),
                .text(kind.rawValue),
            ]
            let enterprises: [ProjectionCell] = [
                .texts(names.map(\.text)), kind == .enterprise ? .integer(Int64(names.count)) : .null,
            ]
            return head + cells.campaign + agreement + enterprises + cells.place + workers + days
        }
        let (kind, names) = Self.unit(of: state)
        let covered = plan.binding == .allInScope ? plan.workersInScope : nil
        let whole = row(
            0, kind, names, [.optional(plan.workersInScope), .optional(covered), .boolean(false), .null])
        guard plan.binding == .accededList else { return [whole] }
        return [whole]
            + Self.accessions(in: negotiation).enumerated().map { index, joined in
                row(
                    index + 1, .enterprise, [joined.accession.enterprise],
                    [
                        .null, .integer(joined.accession.workers), .boolean(true),
                        .optional(cells.day(of: joined.occurredAt)),
                    ])
            }
    }

    /// Enterprises that the unit defined last names; a sector where it has a region or an industry only; without a unit the
    /// employer parties.
    private static func unit(of state: NegotiationState) -> (UnitKind, [PartyName]) {
        if let unit = state.procedure.groundwork.units.last?.unit {
            return unit.enterprises.isEmpty ? (.sector, []) : (.enterprise, unit.enterprises)
        }
        return (.notRecorded, state.opening?.employer ?? [])
    }

    private static func accessions(
        in negotiation: DisclosedNegotiation
    ) -> [(accession: Accession, occurredAt: OccurredAt)] {
        negotiation.events.compactMap { event in
            guard case .procedure(.enterpriseAcceded(let accession, _)) = event.event.fact else { return nil }
            return (accession, event.event.occurredAt)
        }
    }
}
