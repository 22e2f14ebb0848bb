internal import Bargaining
internal import StrictJSON

/// Drafts as JSON: `{"number", "plan", "items", "reservations", "signing", "binding_departure"?, "profile"}`, where a plan
/// is `{"kind", "binding", "valid_from", "valid_through", "carried", "workers_in_scope"?, "text_hash"}`.
enum AgreementDraftCoding {
    /// Writes the members of a draft into the object that is open.
    static func write(_ draft: AgreementDraft, to writer: inout JSONWriter) {
        writer.member("number", Int64(draft.number))
        writer.object("plan") { writer in write(draft.plan, to: &writer) }
        writer.list("items", draft.items.lazy.map(\.text))
        writer.list("reservations", draft.reservations) { number, writer in writer.value(Int64(number)) }
        writer.member("signing", draft.signing.rawValue)
        writer.member("binding_departure", ifPresent: draft.bindingDeparture?.description)
        writer.member("profile", draft.profile.description)
    }

    /// Writes the members of a plan into the object that is open.
    static func write(_ plan: DraftPlan, to writer: inout JSONWriter) {
        writer.member("kind", plan.kind.rawValue)
        writer.member("binding", plan.binding.rawValue)
        writer.member("valid_from", plan.validFrom.description)
        writer.member("valid_through", plan.validThrough.description)
        writer.list("carried", plan.carried.lazy.map(\.text))
        if let workers = plan.workersInScope { writer.member("workers_in_scope", workers) }
        write(plan.textHash, to: &writer)
    }

    /// Writes the member `text_hash`.
    static func write(_ hash: ContentHash, to writer: inout JSONWriter) {
        writer.key("text_hash")
        writer.value(hexadecimal: hash.bytes)
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> AgreementDraft {
        AgreementDraft(
            number: try members.number(), plan: try readPlan(try members.required("plan")),
            items: try members.items(),
            reservations: try members.required("reservations").list { number throws(CodingFault) in
                try number.count(from: 1)
            },
            signing: try members.required("signing").word(SigningOrder.self),
            bindingDeparture: try members.article("binding_departure"), profile: try members.profile())
    }

    static func readPlan(_ cursor: JSONCursor) throws(CodingFault) -> DraftPlan {
        var members = try MemberReader(cursor, form: .stored)
        let plan = DraftPlan(
            kind: try members.required("kind").word(OutcomeKind.self),
            binding: try members.required("binding").word(BindingMode.self),
            validFrom: try members.day("valid_from"), validThrough: try members.day("valid_through"),
            carried: try members.required("carried").itemKeys(),
            workersInScope: try workers(try members.optional("workers_in_scope")),
            textHash: try members.textHash())
        try members.finish()
        return plan
    }

    private static func workers(_ cursor: JSONCursor?) throws(CodingFault) -> Int64? {
        guard let cursor else { return nil }
        return Int64(try cursor.count(from: 1, to: AgendaItem.maximumWorkers))
    }
}
