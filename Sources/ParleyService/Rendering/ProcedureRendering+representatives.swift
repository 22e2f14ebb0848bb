internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the members `representatives`, in numbers, and `representative_breaches`, each with its article.
    static func writeRepresentatives(_ view: ProcedureView, to writer: inout JSONWriter) {
        writer.list("representatives", [Side.labour, .employer]) { side, writer in
            let delegation = Procedure.delegation(of: side, view.negotiation.state)
            writer.beginObject()
            writer.member("side", side.rawValue)
            writer.member("number", Int64(delegation.representatives))
            writer.member("outsiders", Int64(delegation.outsiders))
            writer.member("front_line", orNull: delegation.frontLine.map { Int64($0) })
            writer.member("women", orNull: delegation.women.map { Int64($0) })
            writer.member("disabled_workers", orNull: delegation.disabledWorkers.map { Int64($0) })
            writer.member("agency_workers", orNull: delegation.agencyWorkers.map { Int64($0) })
            writer.endObject()
        }
        writer.list("representative_breaches", view.breaches) { breach, writer in
            writer.beginObject()
            writer.member("rule", breach.rule.rawValue)
            writer.member("side", breach.side.rawValue)
            writer.member("found", Int64(breach.found))
            writer.member("allowed", Int64(breach.allowed))
            writer.member("article", breach.article.description)
            writer.endObject()
        }
    }
}
