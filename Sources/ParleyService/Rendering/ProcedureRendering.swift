internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// The procedure of a negotiation as JSON: from the invitation's reply to the agreement in force, with the article behind
/// every clock and every result.
public enum ProcedureRendering {
    /// Writes the procedure at a moment as the next value.
    public static func write(_ view: ProcedureView, to writer: inout JSONWriter) {
        let state = view.negotiation.state
        let procedure = state.procedure
        writer.beginObject()
        writer.member("negotiation_id", view.negotiation.id.description)
        writer.member("version", view.negotiation.version.number)
        writer.member("status", orNull: state.status?.rawValue)
        writer.member("stage", orNull: procedure.stage?.rawValue)
        writer.member("as_of", orNull: view.negotiation.moment.asOf)
        writer.member("profile", orNull: state.opening?.profile)
        writer.member("time_zone", orNull: state.opening?.timeZone)
        writer.list("clocks", view.deadlines) { deadline, writer in
            write(deadline, in: state.opening?.timeZone, to: &writer)
        }
        writer.list("information_requests", procedure.requests.enumerated()) { request, writer in
            write(request.element, number: request.offset + 1, to: &writer)
        }
        writer.list("rules_disclosed", procedure.rulesDisclosures) { rules, writer in write(rules, to: &writer) }
        writeRepresentatives(view, to: &writer)
        writePreparation(of: state, to: &writer)
        writer.list("minutes", procedure.minutes) { minutes, writer in write(minutes, to: &writer) }
        writer.list("conciliations", procedure.disputes.conciliations.enumerated()) { conciliation, writer in
            write(conciliation.element, number: conciliation.offset + 1, to: &writer)
        }
        writeRulings(of: procedure.disputes, to: &writer)
        writer.list("suspensions", procedure.suspensions) { suspension, writer in write(suspension, to: &writer) }
        writer.list("pending_steps", procedure.pendingSteps) { pending, writer in
            writer.beginObject()
            writer.member("side", pending.side.rawValue)
            writer.key("step")
            ProcedureStepCoding.write(pending.step, to: &writer)
            writer.endObject()
        }
        writer.list("drafts", procedure.drafts) { draft, writer in write(draft, in: state, to: &writer) }
        writeAgreement(procedure, to: &writer)
        writeLife(of: procedure, to: &writer)
        writeAbandonment(of: procedure, to: &writer)
        writeGroundwork(of: procedure.groundwork, to: &writer)
        writeRecord(of: state, to: &writer)
        writer.list("contests", procedure.contests) { contest, writer in
            writer.beginObject()
            writer.member("side", contest.side.rawValue)
            writer.member("version", contest.entry.version)
            writer.member("proposal", contest.entry.proposal.description)
            writer.member("item", contest.entry.item.text)
            writer.endObject()
        }
        writer.endObject()
    }

    /// Writes a clock as the next value.
    private static func write(_ deadline: Deadline, in zone: String?, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("rule", deadline.rule.rawValue)
        writer.object("title") { writer in
            writer.member("zh", deadline.rule.title.zh)
            writer.member("en", deadline.rule.title.en)
        }
        writer.member("party", deadline.party.rawValue)
        writer.member("item", orNull: deadline.item?.text)
        writer.member("profile", deadline.profile.description)
        writer.member("article", orNull: deadline.article?.description)
        writer.member("start", deadline.start.description)
        writer.member("due", deadline.due.description)
        writer.member("due_at", orNull: TimeZoneRules.shared.latestInstant(of: .day(deadline.due), in: zone))
        writer.member("status", deadline.status.word)
        writer.member("settled_on", orNull: deadline.status.settledOn?.description)
        writer.endObject()
    }

    private static func write(_ request: RequestState, number: Int, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(number))
        writer.member("side", request.side.rawValue)
        writer.key("subject")
        TitleCoding.write(request.request.subject, to: &writer)
        writer.list("items", request.request.items.map(\.text))
        writer.member("wanted_by", orNull: request.request.wantedBy?.description)
        writer.member("answer", orNull: request.answer?.rawValue)
        writer.endObject()
    }

    private static func write(_ rules: RulesDisclosure, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("subject", rules.subject.rawValue)
        writer.key("title")
        TitleCoding.write(rules.title, to: &writer)
        writer.member("version", rules.version)
        writer.member("effective_from", rules.effectiveFrom.description)
        writer.endObject()
    }

    private static func write(_ state: SuspensionState, to writer: inout JSONWriter) {
        writer.beginObject()
        SuspensionCoding.write(state.suspension, to: &writer)
        writer.key("resumed")
        if let resumption = state.resumption {
            writer.beginObject()
            writer.member("on", resumption.timeliness.day.description)
            writer.member("late", resumption.timeliness.isLate)
            SuspensionCoding.write(resumption, to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }

    /// Writes what is true once there is an agreement; the members are always there.
    private static func writeAgreement(_ procedure: ProcedureState, to writer: inout JSONWriter) {
        writer.member("in_force", procedure.isInForce)
        writer.member("expired", procedure.isExpired)
        writer.key("effect")
        if let effect = procedure.effect {
            writer.beginObject()
            writer.member("draft", Int64(effect.draft))
            writer.member("cause", effect.cause.rawValue)
            writer.member("from", effect.from.description)
            ClockCoding.write(effect.review, as: "review", to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.list("publications", procedure.publications) { publication, writer in
            writer.beginObject()
            writer.member("side", publication.side.rawValue)
            writer.member("channel", publication.channel.rawValue)
            writer.endObject()
        }
        writer.member("copy_sent_to_higher_union", procedure.isCopySent)
        writer.list("accessions", procedure.accessions) { accession, writer in
            writer.beginObject()
            ProcedureStepCoding.write(accession, to: &writer)
            writer.endObject()
        }
        writer.key("coverage")
        if let coverage = procedure.coverage {
            writer.beginObject()
            writer.member("covered", coverage.covered)
            writer.member("in_scope", orNull: coverage.inScope)
            writer.member("ratio", orNull: coverage.ratio?.description)
            writer.endObject()
        } else {
            writer.null()
        }
    }
}
