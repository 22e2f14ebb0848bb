internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the member `commitments`. Evidence and reasons are disclosures of the events that recorded them.
    static func writeLife(of procedure: ProcedureState, to writer: inout JSONWriter) {
        writer.list("commitments", procedure.commitments) { commitment, writer in
            write(commitment, in: procedure, to: &writer)
        }
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
