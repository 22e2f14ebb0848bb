internal import Bargaining
internal import EventSourcing

/// Disclosed negotiations as a whole; see `Schema/projections/disclosed_negotiations.sql`.
struct DisclosedNegotiationsProjection: DisclosureProjection {
    let name = "disclosed_negotiations"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "version", "recorded_from_at", "recorded_through_at", "is_published",
        "history_id", "title_zh", "title_en", "title_text", "jurisdiction", "time_zone", "profile", "currency",
        "labour_parties", "labour_names", "employer_parties", "employer_names", "campaign_id", "campaign_target",
        "unit_region", "unit_industry", "unit_level", "opened_date", "opened_precision", "concluded_date",
        "concluded_precision", "in_force_date", "published_date", "outcome", "status", "stage", "agreement_kind",
        "agreement_from", "agreement_through", "covered_workers", "in_scope_workers", "items", "agreed_items",
        "imposed_items", "moves", "sessions",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let folded = negotiation.folded
        guard let opening = folded.state.opening, let status = folded.state.status, let openedAt = folded.openedAt,
            let updatedAt = folded.updatedAt
        else { return [] }
        let state = folded.state
        let unit = state.procedure.groundwork.units.last?.unit
        let head: [ProjectionCell] = [
            .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
            .integer(folded.version.number), .instant(openedAt), .instant(updatedAt),
            .boolean(opening.published != nil), .optional(opening.published?.historyID),
        ]
        let who: [ProjectionCell] = [
            .text(opening.jurisdiction), .optional(opening.timeZone), .text(opening.profile), .text(opening.currency),
            .number(opening.labour.count), .joined(opening.labour), .number(opening.employer.count),
            .joined(opening.employer), opening.campaign.map { .identifier($0.campaign.value) } ?? .null,
            .optional(opening.campaign?.target.text), .optional(unit?.scope.region?.text),
            .optional(unit?.scope.industry?.text), .optional(unit?.level?.rawValue),
        ]
        let course = Self.course(of: negotiation, opening) + [.text(status.rawValue)]
        return [
            head + ProjectionCell.cells(of: opening.title) + who + course + Self.agreement(state.procedure)
                + Self.counts(of: negotiation)
        ]
    }

    /// When it was opened, concluded, in force and published, and how it ended.
    private static func course(
        of negotiation: DisclosedNegotiation, _ opening: NegotiationOpening
    ) -> [ProjectionCell] {
        let state = negotiation.folded.state
        let analysis = negotiation.analysis
        let opened = state.invitation?.issuedAt
        let concluded = opening.published == nil ? analysis.concludedAt : analysis.agreedAt
        let outcome =
            opening.published == nil ? state.conclusion : analysis.agreedAt.map { _ in Conclusion.withAgreement }
        let published = negotiation.events.first {
            if case .procedure(.agreementPublished) = $0.event.fact { true } else { false }
        }
        return [
            .optional(negotiation.day(of: opened)), .text(DisclosedNegotiation.precision(of: opened)),
            .optional(negotiation.day(of: concluded)), .text(DisclosedNegotiation.precision(of: concluded)),
            .optional(StageDays.inForce(state.procedure)), .optional(negotiation.day(of: published?.event.occurredAt)),
            .optional(outcome?.rawValue),
        ]
    }

    /// The stage of the procedure, and the agreement whose text came into force.
    private static func agreement(_ procedure: ProcedureState) -> [ProjectionCell] {
        let plan = procedure.agreementInForce?.draft.plan
        let covered: Int64? =
            switch plan?.binding {
            case .allInScope: plan?.workersInScope
            case .accededList: procedure.accessions.reduce(0) { $0 + $1.workers }
            case nil: nil
            }
        return [
            .optional(procedure.stage?.rawValue), .optional(plan?.kind.rawValue), .optional(plan?.validFrom),
            .optional(plan?.validThrough), covered.map { .integer($0) } ?? .null,
            plan?.workersInScope.map { .integer($0) } ?? .null,
        ]
    }

    private static func counts(of negotiation: DisclosedNegotiation) -> [ProjectionCell] {
        let state = negotiation.folded.state
        return [
            .number(state.items.count { $0.status != .proposed }), .number(state.items.count { $0.status == .agreed }),
            .number(state.items.count { $0.imposed != nil }),
            .number(negotiation.analysis.moves.count { $0.isMove && $0.side != .neutral }),
            .number(state.sessions.count),
        ]
    }
}

extension BargainingUnit {
    /// The level of bargaining that the unit names; `nil` where it tells none.
    var level: CoveragePattern? {
        if enterprises.count == 1 { return .single }
        if enterprises.count > 1 { return .joint }
        if scope.industry != nil { return .industry }
        return scope.region == nil ? nil : .regional
    }
}
