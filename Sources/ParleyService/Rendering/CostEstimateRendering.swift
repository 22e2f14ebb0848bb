internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// The cost estimates of a negotiation as JSON: each with its assumptions, and both sides' results beside each other.
public enum CostEstimateRendering {
    /// Writes the estimates at a moment as the next value.
    public static func write(_ view: NegotiationView, to writer: inout JSONWriter) {
        let comparison = view.state.costComparison()
        writer.beginObject()
        writer.member("negotiation_id", view.id.description)
        writer.member("version", view.version.number)
        writer.list("estimates", view.state.costing.estimates) { held, writer in
            writer.beginObject()
            writer.member("occurred_at", held.occurredAt)
            AttachedEstimateCoding.write(held.estimate, to: &writer)
            writer.endObject()
        }
        writer.list("items", comparison.rows) { row, writer in write(row, of: view.state, to: &writer) }
        writer.list("sums", comparison.sums) { row, writer in
            writer.beginObject()
            writer.member("proposal", row.proposal.description)
            writer.member("package", row.isPackage)
            write(row.costs, ofSeveral: true, to: &writer)
            writer.endObject()
        }
        writer.list("assumptions", comparison.assumptions, write)
        writer.endObject()
    }

    private static func write(
        _ row: CostComparison.Row, of state: NegotiationState, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("key", row.item.text)
        if let item = state.item(row.item)?.item {
            writer.key("title")
            TitleCoding.write(item.title, to: &writer)
        }
        writer.member("proposal", row.proposal.description)
        writer.key("term")
        TermCoding.write(row.term, to: &writer)
        write(row.costs, ofSeveral: false, to: &writer)
        writer.endObject()
    }

    private static func write(_ pair: CostComparison.Pair, ofSeveral: Bool, to writer: inout JSONWriter) {
        write(pair.labour, as: "labour", ofSeveral: ofSeveral, to: &writer)
        write(pair.employer, as: "employer", ofSeveral: ofSeveral, to: &writer)
        writer.key("labour_less_employer")
        guard let difference = pair.difference else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.object("cost") { writer in CostEstimateCoding.write(difference.cost, to: &writer) }
        writer.object("pay") { writer in CostEstimateCoding.write(difference.pay, to: &writer) }
        writer.endObject()
    }

    /// A sum names the items that it counts.
    private static func write(
        _ column: CostComparison.Column?, as name: String, ofSeveral: Bool, to writer: inout JSONWriter
    ) {
        writer.key(name)
        guard let column else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("number", Int64(column.estimate))
        writer.member("outdated", column.isOutdated)
        if ofSeveral { writer.list("counted", column.counted.map(\.item.text)) }
        CostOutcomeCoding.write(column.outcome, to: &writer)
        writer.endObject()
    }

    private static func write(_ pair: CostComparison.Assumptions, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("labour", Int64(pair.labour))
        writer.member("employer", Int64(pair.employer))
        writer.list("differences", pair.differences) { difference, writer in
            writer.beginObject()
            writer.list("path", difference.path)
            writer.member("labour", orNull: difference.labour)
            writer.member("employer", orNull: difference.employer)
            writer.endObject()
        }
        writer.endObject()
    }
}
