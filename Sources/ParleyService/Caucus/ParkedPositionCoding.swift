internal import Bargaining
internal import StrictJSON

/// Parked positions as members of the object that they belong to: `number`, `seat`, `kind`, `answers`?, the terms as a
/// proposal has them, and `breaches`, a list of `{"mandate", "item", "bound", "amount", "unit", "tabled"?}`.
enum ParkedPositionCoding {
    /// The most breaches: as many as terms have limits.
    private static let maximumBreaches = 2 * TermSheet.maximumEntries

    /// Writes the members into the object that is open.
    static func write(_ position: ParkedPosition, to writer: inout JSONWriter) {
        writer.fields(
            .number("number", position.number), .seat(position.seat), .text("kind", position.tabling.kind.rawValue),
            .text("answers", position.tabling.answers?.description))
        ProposalDraftCoding.write(position.tabling.draft, to: &writer)
        write(position.breaches, to: &writer)
    }

    /// Writes the member `breaches`.
    static func write(_ breaches: [MandateBreach], to writer: inout JSONWriter) {
        writer.list("breaches", breaches) { breach, writer in
            writer.beginObject()
            writer.fields(.number("mandate", breach.mandate))
            MandateCoding.write(breach.limit, to: &writer)
            writer.member("tabled", ifPresent: breach.tabled?.description)
            writer.endObject()
        }
    }

    /// Reads the members.
    static func read(_ members: inout MemberReader) throws(CodingFault) -> ParkedPosition {
        let (number, seat) = (try members.number(), try members.seat())
        let kind = try members.required("kind")
        let answers = try members.optionalProposal("answers")
        let draft = try ProposalDraftCoding.read(&members)
        guard let tabling = Tabling(kind: try kind.word(ProposalKind.self), answers: answers, draft: draft) else {
            let words: [ProposalKind] = answers == nil ? [.demand, .offer, .package] : [.counterOffer]
            throw kind.fault(.notAllowed, expected: .init(.choice, words: words.map(\.rawValue)))
        }
        let form = members.form
        let breaches = try members.required("breaches").list(minimum: 1, maximum: maximumBreaches) {
            cursor throws(CodingFault) in try breach(cursor, as: form)
        }
        return ParkedPosition(number: number, seat: seat, tabling: tabling, breaches: breaches)
    }

    private static func breach(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> MandateBreach {
        var members = try MemberReader(cursor, form: form)
        let breach = MandateBreach(
            mandate: try members.number("mandate"), limit: try MandateCoding.limit(&members),
            tabled: try members.optional("tabled")?.decimal())
        try members.finish()
        return breach
    }
}
