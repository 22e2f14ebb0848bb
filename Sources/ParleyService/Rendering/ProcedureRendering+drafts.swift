internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes a draft with what became of it as the next value. `text` is what `text_hash` is the SHA-256 of, in canonical
    /// form: chiefs sign by naming the hash.
    static func write(_ draft: DraftState, in state: NegotiationState, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(draft.draft.number))
        writer.key("text_hash")
        writer.value(hexadecimal: draft.draft.plan.textHash.bytes)
        writer.key("text")
        DraftText(of: draft, in: state).write(to: &writer)
        writer.list("reservations", draft.draft.reservations) { number, writer in writer.value(Int64(number)) }
        writer.member("signing", draft.draft.signing.rawValue)
        writer.member("binding_departure", orNull: draft.draft.bindingDeparture?.description)
        writer.member("profile", draft.draft.profile.description)
        write(draft.draftSignatures, as: "draft_signatures", to: &writer)
        writer.key("submission")
        if let submission = draft.submission {
            writer.beginObject()
            CongressCoding.write(submission.route, to: &writer)
            writer.member("day", submission.day.description)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.list("sittings", draft.sittings) { sitting, writer in
            writer.beginObject()
            CongressCoding.write(sitting.sitting, to: &writer)
            write(sitting.ballot, as: "ballot", to: &writer)
            writer.endObject()
        }
        write(draft.ratification, as: "ratified_by", to: &writer)
        write(draft.rejection, as: "rejected_by", to: &writer)
        write(draft.agreementSignatures, as: "agreement_signatures", to: &writer)
        writer.member("sealed", draft.isSealed)
        writer.member("concluded", draft.isConcluded)
        writer.key("filing")
        if let filing = draft.filing { write(filing, to: &writer) } else { writer.null() }
        writer.endObject()
    }

    static func write(_ signatures: SignatureState, as name: String, to writer: inout JSONWriter) {
        writer.object(name) { writer in
            writer.member("labour", orNull: signatures.labour?.description)
            writer.member("employer", orNull: signatures.employer?.description)
            writer.member("completed_on", orNull: signatures.completedOn?.description)
        }
    }

    /// A vote with its recomputation: what was needed, what was found, and the article that asks for it.
    private static func write(_ ballot: CountedBallot?, as name: String, to writer: inout JSONWriter) {
        writer.key(name)
        guard let ballot else {
            writer.null()
            return
        }
        writer.beginObject()
        CongressCoding.write(ballot, to: &writer)
        writer.endObject()
    }

    private static func write(_ filing: FilingState, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("copies", Int64(filing.filing.copies))
        writer.member("copies_asked", orNull: filing.filing.copiesAsked.map { Int64($0) })
        writer.member("filed_on", orNull: filing.filing.timeliness?.day.description)
        writer.member("late", filing.filing.timeliness?.isLate ?? false)
        ClockCoding.write(filing.filing.timeliness, to: &writer)
        writer.key("review")
        if let review = filing.review { ClockCoding.write(review, to: &writer) } else { writer.null() }
        writer.list("objections", filing.objections) { objection, writer in
            writer.beginObject()
            writer.list("clauses", objection.clauses) { clause, writer in writer.value(Int64(clause)) }
            writer.member("on", objection.timeliness.day.description)
            writer.member("late", objection.timeliness.isLate)
            writer.endObject()
        }
        writer.endObject()
    }
}
