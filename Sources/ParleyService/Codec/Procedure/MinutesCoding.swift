internal import Bargaining
internal import StrictJSON

/// Minutes as JSON: `{"session", "version", "text_hash"}`; as drafted also `"rule", "article"?, "profile", "signers"`.
enum MinutesCoding {
    /// Writes the members of a reference into the object that is open.
    static func write(_ reference: MinutesReference, to writer: inout JSONWriter) {
        writer.fields(.number("session", reference.session), .number("version", reference.version))
        AgreementDraftCoding.write(reference.textHash, to: &writer)
    }

    /// Writes the members of minutes into the object that is open.
    static func write(_ draft: MinutesDraft, to writer: inout JSONWriter) {
        write(draft.reference, to: &writer)
        writer.member("rule", draft.rule.rawValue)
        writer.member("article", ifPresent: draft.article?.description)
        writer.member("profile", draft.profile.description)
        writer.list("signers", draft.signers.lazy.map(\.description))
    }

    static func readReference(_ members: inout MemberReader) throws(CodingFault) -> MinutesReference {
        MinutesReference(
            session: try members.required("session").count(from: 1),
            version: try members.required("version").count(from: 1), textHash: try members.textHash())
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> MinutesDraft {
        MinutesDraft(
            reference: try readReference(&members), rule: try members.required("rule").word(MinutesSigners.self),
            article: try members.article(), profile: try members.profile(),
            signers: try members.required("signers").list { seat throws(CodingFault) in try seat.seat() })
    }
}
