internal import Bargaining
internal import StrictJSON

/// Joint steps as JSON: `{"step": "suspend", "until", "cause"}`, `{"step": "extend_suspension", "until"}`,
/// `{"step": "schedule_session", …}`, `{"step": "amend_agreement", "amendment", "text_hash"}`, `{"step": "dissolve_agreement"}`,
/// `{"step": "agree_ground_rules", "rules"}`, `{"step": "agree_confidentiality", "records", "requests", "through"?}`,
/// `{"step": "adjourn_session", "session", "until"?}`, `{"step": "resume"}`, `{"step": "assemble_draft", "plan"}`, `{"step": "submit_to_congress", "draft", "route", …}` or
/// `{"step": "accede", "enterprise", "workers"}`.
enum ProcedureStepCoding {
    private enum Name: String, CaseIterable {
        case suspend
        case extendSuspension = "extend_suspension"
        case resume
        case assembleDraft = "assemble_draft"
        case submitToCongress = "submit_to_congress"
        case accede
        case scheduleSession = "schedule_session"
        case amendAgreement = "amend_agreement"
        case dissolveAgreement = "dissolve_agreement"
        case adjournSession = "adjourn_session"
        case agreeGroundRules = "agree_ground_rules"
        case agreeConfidentiality = "agree_confidentiality"
    }

    /// Writes a step as the next value.
    static func write(_ step: ProcedureStep, to writer: inout JSONWriter) {
        writer.beginObject()
        switch step {
        case .suspend(let end, let cause):
            writer.member("step", Name.suspend.rawValue)
            writer.member("until", end.description)
            writer.member("cause", cause.rawValue)
        case .extendSuspension(let end):
            writer.member("step", Name.extendSuspension.rawValue)
            writer.member("until", end.description)
        case .resume: writer.member("step", Name.resume.rawValue)
        case .assembleDraft(let plan):
            writer.member("step", Name.assembleDraft.rawValue)
            writer.object("plan") { writer in AgreementDraftCoding.write(plan, to: &writer) }
        case .submitToCongress(let draft, let route):
            writer.member("step", Name.submitToCongress.rawValue)
            writer.member("draft", Int64(draft))
            CongressCoding.write(route, to: &writer)
        case .accede(let accession):
            writer.member("step", Name.accede.rawValue)
            write(accession, to: &writer)
        case .scheduleSession(let plan):
            writer.member("step", Name.scheduleSession.rawValue)
            PreparationFactCoding.write(plan, to: &writer)
        case .amendAgreement(let number, let hash):
            writer.member("step", Name.amendAgreement.rawValue)
            writer.member("amendment", Int64(number))
            AgreementDraftCoding.write(hash, to: &writer)
        case .dissolveAgreement: writer.member("step", Name.dissolveAgreement.rawValue)
        case .agreeGroundRules(let rules):
            writer.member("step", Name.agreeGroundRules.rawValue)
            GroundworkFactCoding.write(rules, to: &writer)
        case .agreeConfidentiality(let confidentiality):
            writer.member("step", Name.agreeConfidentiality.rawValue)
            GroundworkFactCoding.write(confidentiality, to: &writer)
        case .adjournSession(let session, let day):
            writer.member("step", Name.adjournSession.rawValue)
            writer.member("session", Int64(session))
            writer.member("until", ifPresent: day?.description)
        }
        writer.endObject()
    }

    /// Writes the members of an accession into the object that is open.
    static func write(_ accession: Accession, to writer: inout JSONWriter) {
        writer.member("enterprise", accession.enterprise.text)
        writer.member("workers", accession.workers)
    }

    static func readAccession(_ members: inout MemberReader) throws(CodingFault) -> Accession {
        Accession(
            enterprise: try members.required("enterprise").partyName(members.form), workers: try members.workers())
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> ProcedureStep {
        var members = try MemberReader(cursor, form: .stored)
        let step: ProcedureStep =
            switch try members.required("step").word(Name.self) {
            case .suspend:
                .suspend(
                    until: try members.day("until"), try members.required("cause").word(SuspensionCause.self))
            case .extendSuspension: .extendSuspension(until: try members.day("until"))
            case .resume: .resume
            case .assembleDraft: .assembleDraft(try AgreementDraftCoding.readPlan(try members.required("plan")))
            case .submitToCongress:
                .submitToCongress(draft: try members.draftNumber(), try CongressCoding.readRoute(&members))
            case .accede: .accede(try readAccession(&members))
            case .scheduleSession: .scheduleSession(try PreparationFactCoding.readPlan(&members))
            case .amendAgreement:
                .amendAgreement(
                    proposal: try members.required("amendment").count(from: 1), try members.textHash())
            case .dissolveAgreement: .dissolveAgreement
            case .agreeGroundRules: .agreeGroundRules(try GroundworkFactCoding.readGroundRules(&members))
            case .agreeConfidentiality:
                .agreeConfidentiality(try GroundworkFactCoding.readConfidentiality(&members))
            case .adjournSession:
                .adjournSession(
                    try members.required("session").count(from: 1), until: try members.optional("until")?.day())
            }
        try members.finish()
        return step
    }
}
