internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the members `tripartite_meetings` and `arbitrations`. Minutes and documents are disclosures of the events that
    /// recorded them.
    static func writeRulings(of disputes: DisputeState, to writer: inout JSONWriter) {
        writer.list("tripartite_meetings", disputes.meetings) { held, writer in
            writer.beginObject()
            writer.member("on", held.day.description)
            RulingCoding.write(held.meeting, to: &writer)
            writer.endObject()
        }
        writer.list("arbitrations", disputes.arbitrations) { arbitration, writer in
            writer.beginObject()
            writer.member("number", Int64(arbitration.request.number))
            writer.member("claimant", arbitration.request.claimant.rawValue)
            writer.list("items", arbitration.request.items.map(\.text))
            writer.member("on", arbitration.request.day.description)
            write(arbitration.award, as: "award", to: &writer)
            write(arbitration.firstJudgment, as: "first_judgment", to: &writer)
            write(arbitration.secondJudgment, as: "second_judgment", to: &writer)
            writer.endObject()
        }
    }

    private static func write(_ ruling: Ruling?, as name: String, to writer: inout JSONWriter) {
        writer.key(name)
        guard let ruling else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("outcome", ruling.outcome.rawValue)
        writer.member("on", ruling.day.description)
        writer.endObject()
    }
}
