internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes a conciliation as the next value. Words are disclosures of the events that recorded them.
    static func write(_ conciliation: ConciliationState, number: Int, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(number))
        writer.member("own_motion", conciliation.isOwnMotion)
        writer.list("items", conciliation.items.map(\.text))
        writer.list("requests", conciliation.requests) { request, writer in
            writer.beginObject()
            writer.member("side", request.side.rawValue)
            writer.list("items", request.items.map(\.text))
            writer.member("late", request.application?.isLate ?? false)
            writer.endObject()
        }
        writer.member("accepted_on", orNull: conciliation.acceptedOn?.description)
        writer.key("clock")
        if let clock = conciliation.clock { ClockCoding.write(clock, to: &writer) } else { writer.null() }
        writer.member("extended", conciliation.isExtended)
        writer.key("agreement")
        if let agreement = conciliation.agreement {
            writer.beginObject()
            AgreementDraftCoding.write(agreement.textHash, to: &writer)
            writer.list("open_items", agreement.openItems.map(\.text))
            write(conciliation.signatures, as: "signatures", to: &writer)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.key("closed")
        if let closure = conciliation.closure {
            writer.beginObject()
            writer.member("outcome", closure.outcome.rawValue)
            writer.member("cause", closure.cause.rawValue)
            writer.list("open_items", closure.openItems.map(\.text))
            writer.member("on", closure.day.description)
            writer.member("late", closure.timeliness?.isLate ?? false)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.endObject()
    }
}
