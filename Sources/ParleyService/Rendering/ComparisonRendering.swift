public import Bargaining
public import EventSourcing
public import StrictJSON

/// What changed between two versions of a table as JSON.
public enum ComparisonRendering {
    /// Writes a comparison as the next value: per item, each field that differs, and both rows.
    public static func write(
        _ comparison: TableComparison, of negotiation: StreamID, from: StreamVersion, to last: StreamVersion,
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("negotiation_id", negotiation.description)
        writer.member("from", from.number)
        writer.member("to", last.number)
        writer.key("status")
        if let status = comparison.status {
            writer.beginObject()
            writer.member("before", orNull: status.before?.rawValue)
            writer.member("after", orNull: status.after?.rawValue)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.list("items", comparison.changes) { change, writer in write(change, to: &writer) }
        writer.endObject()
    }

    private static func write(_ change: RowChange, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", change.key.text)
        writer.member("change", change.before == nil ? "added" : change.after == nil ? "removed" : "changed")
        writer.list("fields", change.fields.map(\.rawValue))
        writer.key("before")
        if let row = change.before { TableRendering.write(row, to: &writer) } else { writer.null() }
        writer.key("after")
        if let row = change.after { TableRendering.write(row, to: &writer) } else { writer.null() }
        writer.endObject()
    }
}
