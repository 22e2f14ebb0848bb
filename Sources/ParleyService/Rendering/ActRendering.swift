public import Bargaining
public import EventSourcing
public import StrictJSON

/// The answer to an act as JSON: its events and the table after it, so that no second read is needed.
public enum ActRendering {
    /// Writes a recorded act as the next value. A pure function of the act, so a replay gives the same bytes.
    ///
    /// - Parameter receipts: those of its events; empty for a log that keeps no leaves.
    package static func write(_ act: RecordedAct, _ receipts: [EventReceipt] = [], to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("negotiation_id", act.negotiation.description)
        writer.member("version", act.version.number)
        writer.list("events", act.events) { event, writer in
            writer.beginObject()
            writer.member("event_id", event.recorded.id.description)
            writer.member("type", event.recorded.type.name)
            writer.member("stream_version", event.recorded.version.number)
            writer.member("recorded_at", event.recorded.recordedAt)
            writer.member("occurred_at", event.event.occurredAt)
            writer.object("data") { writer in FactCoding.write(event.event.fact, to: &writer) }
            writer.endObject()
        }
        ReceiptRendering.write(receipts, under: "/v1/negotiations/\(act.negotiation)/events", to: &writer)
        writer.key("table")
        TableRendering.write(act.state, of: act.negotiation, version: act.version, to: &writer)
        writer.endObject()
    }

    /// Writes what would be recorded as the next value: events without identifier and time, the table after them and,
    /// where it is known, what the terms cost.
    public static func writePreview(
        _ events: [NegotiationEvent], of negotiation: StreamID?, state: NegotiationState, version: StreamVersion,
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("negotiation_id", orNull: negotiation?.description)
        writer.member("version", version.number)
        writer.list("events", events) { event, writer in
            writer.beginObject()
            writer.member("type", event.fact.eventType.name)
            writer.member("occurred_at", event.occurredAt)
            writer.object("data") { writer in FactCoding.write(event.fact, to: &writer) }
            writer.endObject()
        }
        writer.key("table")
        TableRendering.write(state, of: negotiation, version: version, to: &writer)
        CostPreviewRendering.write(events, after: state, to: &writer)
        writer.endObject()
    }
}
