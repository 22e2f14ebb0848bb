internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// An event as JSON: what it is, when it happened and was recorded, who acted, what it says, where it comes from.
public enum EventRendering {
    /// Writes an event as the next value.
    ///
    /// - Parameter showsPosition: whether to show its place in the ledger; for auditors only, since positions tell
    ///   others how much is going on elsewhere.
    public static func write(_ event: DecodedEvent, showsPosition: Bool = false, to writer: inout JSONWriter) {
        let recorded = event.recorded
        writer.beginObject()
        writer.member("event_id", recorded.id.description)
        writer.member("negotiation_id", recorded.stream.description)
        writer.member("version", recorded.version.number)
        writer.member("type", recorded.type.name)
        writer.member("recorded_at", recorded.recordedAt)
        writer.member("occurred_at", event.event.occurredAt)
        writer.member("seat", orNull: event.envelope.seat?.description)
        if let side = event.event.fact.side { writer.member("side", side.rawValue) }
        if case .published(let provenance) = event.envelope.provenance, let sequence = provenance.sequence {
            writer.member("seq", Int64(sequence))
        }
        if showsPosition {
            writer.member("position", recorded.position.number)
            writer.member("command_id", event.envelope.command.description)
        }
        writer.object("data") { writer in FactCoding.write(event.event.fact, to: &writer) }
        writer.key("provenance")
        ProvenanceCoding.write(event.envelope.provenance, to: &writer)
        if !event.envelope.disclosures.isEmpty { writeDisclosures(event, to: &writer) }
        writer.endObject()
    }

    /// Every disclosure by name, null where it can no longer be read.
    private static func writeDisclosures(_ event: DecodedEvent, to writer: inout JSONWriter) {
        writer.object("disclosures") { writer in
            for name in event.envelope.disclosures { writer.member(name, orNull: event.remarks[name]) }
        }
    }
}
