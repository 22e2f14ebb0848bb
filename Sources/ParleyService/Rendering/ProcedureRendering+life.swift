internal import Bargaining
internal import EventSourcing
internal import StrictJSON

extension ProcedureRendering {
    /// Writes what became of the agreement; the members are always there. Evidence, reasons and reports are disclosures of
    /// the events that recorded them.
    static func writeLife(of procedure: ProcedureState, to writer: inout JSONWriter) {
        writer.list("commitments", procedure.commitments) { commitment, writer in
            write(commitment, in: procedure, to: &writer)
        }
        let signing = procedure.agreementInForce?.draft.signing ?? .afterCongress
        writer.list("amendments", procedure.life.amendments) { state, writer in write(state, signing, to: &writer) }
        writeDissolution(of: procedure.life, to: &writer)
        writer.list("rule_changes", procedure.life.ruleChanges) { change, writer in
            writer.beginObject()
            writer.member("number", Int64(change.number))
            ProcedureFactCoding.write(change.rules, to: &writer)
            writer.member("on", change.day.description)
            writer.member("late", change.isLate)
            writer.endObject()
        }
        writer.list("performance_reports", procedure.life.reports) { report, writer in
            writer.beginObject()
            writer.member("number", Int64(report.number))
            writer.member("on", report.day.description)
            writer.member("due", orNull: report.timeliness?.clock.due.description)
            writer.member("late", report.timeliness?.isLate ?? false)
            writer.endObject()
        }
        writer.list("renewal_proposals", procedure.life.renewals) { proposal, writer in
            writer.beginObject()
            writer.member("side", proposal.side.rawValue)
            writer.member("on", proposal.day.description)
            writer.member("timing", proposal.timing.rawValue)
            writer.endObject()
        }
        writeSuccession(of: procedure.life, to: &writer)
    }

    /// Where the parties bargain anew, and what took the place of the agreement.
    private static func writeSuccession(of life: LifeState, to writer: inout JSONWriter) {
        writer.list("next_rounds", life.nextRounds) { round, writer in
            writer.beginObject()
            writer.member("number", Int64(round.number))
            writer.member("negotiation", round.negotiation.description)
            writer.member("side", round.side.rawValue)
            writer.member("on", round.day.description)
            writer.member("due", orNull: round.timeliness?.clock.due.description)
            writer.member("late", round.timeliness?.isLate ?? false)
            writer.endObject()
        }
        writer.key("superseded")
        guard let supersession = life.supersession else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("negotiation", supersession.negotiation.description)
        writer.member("side", supersession.side.rawValue)
        writer.member("last_day", supersession.day.description)
        writer.endObject()
    }

    private static func write(_ state: AmendmentState, _ signing: SigningOrder, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(state.proposal.number))
        writer.member("side", state.proposal.side.rawValue)
        writer.list("items", state.proposal.items.map(\.text))
        writer.member("status", state.status(signing: signing).rawValue)
        writer.key("agreed")
        if let amendment = state.amendment {
            writer.beginObject()
            AgreementDraftCoding.write(amendment.textHash, to: &writer)
            writer.member("on", amendment.day.description)
            writer.member("needs_ratification_by", orNull: amendment.ratification?.description)
            writer.member("needs_filing_by", orNull: amendment.filing?.description)
            writer.member("review_ends", orNull: state.filing?.review?.due.description)
            writer.member("in_force_from", orNull: state.effectiveFrom?.description)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }

    private static func writeDissolution(of life: LifeState, to writer: inout JSONWriter) {
        writer.key("dissolved")
        guard let dissolution = life.dissolution else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("on", dissolution.day.description)
        writer.member("ground", orNull: dissolution.ground?.rawValue)
        writer.member("side", orNull: dissolution.side?.rawValue)
        writer.member("report_due", orNull: dissolution.report?.due.description)
        writer.member("reported_on", orNull: life.dissolutionFiling?.day.description)
        writer.member("report_late", life.dissolutionFiling?.timeliness?.isLate ?? false)
        writer.endObject()
    }

    private static func write(_ commitment: Commitment, in procedure: ProcedureState, to writer: inout JSONWriter) {
        let record = procedure.life.commitments[commitment.number]
        writer.beginObject()
        writer.member("number", Int64(commitment.number))
        writer.member("item", commitment.item.text)
        switch commitment.matter {
        case .duty(let words): writer.member("duty", words)
        case .step(let amount, let unit):
            writer.member("amount", amount.description)
            writer.member("unit", unit.text)
        }
        writer.member("owner", commitment.owner.rawValue)
        writer.member("due", commitment.clock.due.description)
        writer.member("status", procedure.status(of: commitment).rawValue)
        writer.key("fulfilled")
        if let fulfilment = record?.fulfilment {
            writer.beginObject()
            writer.member("side", fulfilment.side.rawValue)
            writer.member("on", fulfilment.timeliness.day.description)
            writer.member("late", fulfilment.timeliness.isLate)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("disputed_by", orNull: record?.disputedBy?.rawValue)
        writer.member("marked_missed", record?.isMissed ?? false)
        writer.endObject()
    }
}
