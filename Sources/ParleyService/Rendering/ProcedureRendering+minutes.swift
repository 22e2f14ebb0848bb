internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes a version of minutes with its signatures, and what the sides say against it, as the next value. The words
    /// are disclosures of the events that recorded them.
    static func write(_ minutes: MinutesState, to writer: inout JSONWriter) {
        writer.beginObject()
        MinutesCoding.write(minutes.draft.reference, to: &writer)
        writer.member("rule", minutes.draft.rule.rawValue)
        writer.member("article", orNull: minutes.draft.article?.description)
        writer.member("profile", minutes.draft.profile.description)
        writer.list("signers", minutes.draft.signers.map(\.description))
        writer.list("signatures", minutes.signatures) { signature, writer in
            writer.beginObject()
            writer.member("seat", signature.seat.description)
            writer.member("side", signature.side.rawValue)
            writer.member("on", signature.day.description)
            writer.endObject()
        }
        writer.member("signed", minutes.isSigned)
        writer.list("disputes", minutes.disputes) { dispute, writer in
            writer.beginObject()
            writer.member("side", dispute.side.rawValue)
            writer.key("words_hash")
            writer.value(hexadecimal: dispute.wordsHash.bytes)
            writer.endObject()
        }
        writer.endObject()
    }
}
