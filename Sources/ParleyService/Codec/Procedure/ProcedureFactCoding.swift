internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of the procedure: written here, read by ``ProcedureFactCoding/readers``.
enum ProcedureFactCoding {
    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: ProcedureFact, to writer: inout JSONWriter) {
        switch fact {
        case .replyOverdue(let clock): ClockCoding.write(clock, as: "clock", to: &writer)
        case .rectificationUrged(let ground): writer.fields(.text("ground", ground.rawValue))
        case .officialAdmitted(let seat, let office, let side):
            writer.fields(.seat(seat), .text("office", office.rawValue), .side(side))
        case .informationRequested(let number, let side, let request):
            writer.fields(.number("number", number), .side(side))
            write(request, to: &writer)
        case .informationDisclosed(let number, let side, let documents, let timeliness):
            writer.fields(.number("request", number), .side(side))
            writer.list("documents", documents) { title, writer in TitleCoding.write(title, to: &writer) }
            ClockCoding.write(timeliness, to: &writer)
        case .informationRefused(let number, let side): writer.fields(.number("request", number), .side(side))
        case .rulesDisclosed(let disclosure): write(disclosure, to: &writer)
        case .minutesDrafted(let draft): MinutesCoding.write(draft, to: &writer)
        case .minutesSigned(let reference, let seat, let side, let day):
            MinutesCoding.write(reference, to: &writer)
            writer.fields(.seat(seat), .side(side), .text("day", day.description))
        case .minutesDisputed(let reference, let side, let hash):
            MinutesCoding.write(reference, to: &writer)
            writer.fields(.side(side))
            writer.key("words_hash")
            writer.value(hexadecimal: hash.bytes)
        case .stepProposed(let step, let side):
            writer.key("joint_step")
            ProcedureStepCoding.write(step, to: &writer)
            writer.fields(.side(side))
        case .negotiationSuspended(let suspension), .suspensionExtended(let suspension):
            SuspensionCoding.write(suspension, to: &writer)
        case .negotiationResumed(let resumption): SuspensionCoding.write(resumption, to: &writer)
        case .entryCorrected(let entry, let old, let new):
            write(entry, to: &writer)
            writer.key("from")
            TermCoding.write(old, to: &writer)
            writer.key("to")
            TermCoding.write(new, to: &writer)
        case .entryVoided(let entry): write(entry, to: &writer)
        case .entryContested(let entry, let side), .contestResolved(let entry, let side):
            write(entry, to: &writer)
            writer.fields(.side(side))
        case .preparation(let fact): PreparationFactCoding.write(fact, to: &writer)
        case .dispute(let fact): DisputeFactCoding.write(fact, to: &writer)
        case .life(let fact): LifeFactCoding.write(fact, to: &writer)
        case .negotiationAbandoned(let abandonment):
            ClockCoding.write(abandonment.clock, as: "clock", to: &writer)
            writer.fields(.items(abandonment.open))
        case .session(let fact): SessionFactCoding.write(fact, to: &writer)
        case .record(let fact): RecordFactCoding.write(fact, to: &writer)
        case .groundwork(let fact): GroundworkFactCoding.write(fact, to: &writer)
        default: writeSettlement(fact, to: &writer)
        }
    }

    /// From the draft to the end of the agreement.
    private static func writeSettlement(_ fact: ProcedureFact, to writer: inout JSONWriter) {
        switch fact {
        case .draftAssembled(let draft, let revote):
            AgreementDraftCoding.write(draft, to: &writer)
            ClockCoding.write(revote, as: "revote", to: &writer)
        case .draftSigned(let draft, let side, let hash, let day, let congress):
            write(draft, side, hash, day, to: &writer)
            ClockCoding.write(congress, as: "congress", to: &writer)
        case .draftSubmitted(let draft, let route, let day):
            writer.fields(.number("draft", draft), .text("day", day.description))
            CongressCoding.write(route, to: &writer)
        case .congressConvened(let draft, let sitting, let timeliness):
            writer.fields(.number("draft", draft))
            CongressCoding.write(sitting, to: &writer)
            ClockCoding.write(timeliness, to: &writer)
        case .congressBallotRecorded(let ballot, let timeliness):
            CongressCoding.write(ballot, to: &writer)
            ClockCoding.write(timeliness, to: &writer)
        case .draftRatified(let ballot, let filing):
            CongressCoding.write(ballot, to: &writer)
            ClockCoding.write(filing, as: "filing", to: &writer)
        case .draftRejected(let ballot): CongressCoding.write(ballot, to: &writer)
        case .agreementSigned(let draft, let side, let hash, let day, let clocks):
            write(draft, side, hash, day, to: &writer)
            writer.list("clocks", clocks) { clock, writer in ClockCoding.write(clock, to: &writer) }
        case .sealAffixed(let draft, let party): writer.fields(.number("draft", draft), .party(party))
        case .agreementFiled(let filing), .agreementRefiled(let filing): write(filing, to: &writer)
        case .filingReceived(let draft, let review):
            writer.fields(.number("draft", draft))
            ClockCoding.write(review, as: "review", to: &writer)
        case .objectionRaised(let draft, let objection):
            writer.fields(.number("draft", draft))
            writer.list("clauses", objection.clauses) { clause, writer in writer.value(Int64(clause)) }
            ClockCoding.write(objection.timeliness, to: &writer)
        case .agreementTookEffect(let effect): write(effect, to: &writer)
        case .agreementPublished(let side, let channel, let timeliness):
            writer.fields(.side(side), .text("channel", channel.rawValue))
            ClockCoding.write(timeliness, to: &writer)
        case .copySentToHigherUnion(let article): writer.fields(.text("article", article?.description))
        case .enterpriseAcceded(let accession, let coverage):
            ProcedureStepCoding.write(accession, to: &writer)
            writer.member("covered", coverage.covered)
            if let scope = coverage.inScope { writer.member("in_scope", scope) }
        case .agreementExpired(let draft, let last):
            writer.fields(.number("draft", draft), .text("through", last.description))
        // Written before.
        case .replyOverdue, .rectificationUrged, .officialAdmitted, .informationRequested, .informationDisclosed,
            .informationRefused, .rulesDisclosed, .minutesDrafted, .minutesSigned, .minutesDisputed, .stepProposed,
            .negotiationSuspended, .suspensionExtended, .negotiationResumed, .entryCorrected, .entryVoided,
            .entryContested, .contestResolved, .negotiationAbandoned, .preparation, .dispute, .life, .session, .record,
            .groundwork:
            break
        }
    }

    private static func write(
        _ draft: Int, _ side: Side, _ hash: ContentHash, _ day: LocalDay, to writer: inout JSONWriter
    ) {
        writer.fields(.number("draft", draft), .side(side))
        AgreementDraftCoding.write(hash, to: &writer)
        writer.fields(.text("day", day.description))
    }

    static func write(_ entry: EntryReference, to writer: inout JSONWriter) {
        writer.member("version", entry.version)
        writer.fields(.proposal(entry.proposal), .item(entry.item))
    }

    private static func write(_ request: InformationRequest, to writer: inout JSONWriter) {
        writer.key("subject")
        TitleCoding.write(request.subject, to: &writer)
        writer.fields(.items(request.items), .text("wanted_by", request.wantedBy?.description))
    }

    static func write(_ disclosure: RulesDisclosure, to writer: inout JSONWriter) {
        writer.fields(.text("subject", disclosure.subject.rawValue))
        writer.key("title")
        TitleCoding.write(disclosure.title, to: &writer)
        writer.fields(
            .text("version", disclosure.version), .text("effective_from", disclosure.effectiveFrom.description))
    }

    static func write(_ filing: Filing, to writer: inout JSONWriter) {
        writer.fields(.number("draft", filing.draft), .number("copies", filing.copies))
        if let asked = filing.copiesAsked { writer.member("copies_asked", Int64(asked)) }
        ClockCoding.write(filing.timeliness, to: &writer)
    }

    private static func write(_ effect: AgreementEffect, to writer: inout JSONWriter) {
        writer.fields(
            .number("draft", effect.draft), .text("cause", effect.cause.rawValue),
            .text("from", effect.from.description))
        ClockCoding.write(effect.review, as: "review", to: &writer)
        writer.list("clocks", effect.clocks) { clock, writer in ClockCoding.write(clock, to: &writer) }
    }
}
