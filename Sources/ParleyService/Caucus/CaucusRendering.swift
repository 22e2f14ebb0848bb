package import Bargaining
internal import EventSourcing
package import StrictJSON

/// The caucus of a side as JSON.
package enum CaucusRendering {
    /// Writes a caucus as the next value. Whether a mandate has run out depends on the time of reading and is left to the
    /// reader: `valid_until` tells.
    package static func write(_ view: CaucusView, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("side", view.side.rawValue)
        writer.member("version", view.version.number)
        writer.list("notes", view.state.notes) { note, writer in
            writer.beginObject()
            writer.fields(.number("number", note.number), .seat(note.seat))
            writer.member("text", orNull: view.words[.note(note.number)])
            writer.endObject()
        }
        writer.list("mandates", view.state.mandates) { mandate, writer in
            writer.beginObject()
            MandateCoding.write(mandate, to: &writer)
            writer.member("revoked", ifTrue: mandate.isRevoked)
            writer.member("remark", ifPresent: view.words[.mandate(mandate.number)])
            writer.endObject()
        }
        writer.list("drafts", view.state.drafts) { draft, writer in
            writer.beginObject()
            writer.fields(.number("number", draft.number), .seat(draft.seat))
            ProposalDraftCoding.write(draft.draft, to: &writer)
            writer.member("remark", ifPresent: view.words[.draft(draft.number)])
            writer.endObject()
        }
        writer.list("parked", view.state.parked) { position, writer in
            writer.beginObject()
            ParkedPositionCoding.write(position, to: &writer)
            writer.member("status", position.status.rawValue)
            writer.member("remark", ifPresent: view.words[.parked(position.number)])
            writer.endObject()
        }
        writer.list("cost_estimates", view.state.estimates) { estimate, writer in
            writer.beginObject()
            PrivateEstimateCoding.write(estimate, to: &writer)
            writer.member("status", estimate.status.rawValue)
            writer.member("remark", ifPresent: view.words[.estimate(estimate.number)])
            writer.endObject()
        }
        writer.endObject()
    }

    /// Writes the member `parked` of an answer to an act that was parked.
    package static func write(_ parked: ParkedTabling, to writer: inout JSONWriter) {
        writer.object("parked") { writer in
            writer.fields(.number("number", parked.number))
            ParkedPositionCoding.write(parked.breaches, to: &writer)
        }
    }

    /// Writes the member `breaches` of an answer to an act that would be parked.
    package static func write(_ breaches: [MandateBreach], to writer: inout JSONWriter) {
        ParkedPositionCoding.write(breaches, to: &writer)
    }
}
