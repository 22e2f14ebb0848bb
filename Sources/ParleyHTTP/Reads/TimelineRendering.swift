internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// One line of the story as JSON.
enum TimelineRendering {
    /// Writes a line as the next value: when, and what a person would say of it.
    static func write(_ event: DecodedEvent, text: String, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("version", event.recorded.version.number)
        writer.member("type", event.recorded.type.name)
        writer.member("recorded_at", TimestampText.format(event.recorded.recordedAt))
        writer.key("occurred_at")
        writer.occurrence(event.event.occurredAt)
        if case .published(let provenance) = event.envelope.provenance, let sequence = provenance.sequence {
            writer.member("seq", Int64(sequence))
        }
        writer.member("text", text)
        writer.endObject()
    }
}
