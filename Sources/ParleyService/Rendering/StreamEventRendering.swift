package import Bargaining
internal import EventSourcing
package import StrictJSON

/// The events of a family as JSON: what they are, when they happened and were recorded, who acted, what they say.
package enum StreamEventRendering {
    /// Writes the member `events` of an act that was recorded.
    package static func write<Family: StreamFamily>(
        _ events: [DecodedStreamEvent<Family>], to writer: inout JSONWriter
    ) {
        writer.list("events", events) { event, writer in write(event, to: &writer) }
    }

    /// Writes the member `events` of an act that would be recorded: without identifier, version and time.
    package static func write<Family: StreamFamily>(
        _ events: [OccurredFact<Family.Fact>], of _: Family.Type, to writer: inout JSONWriter
    ) {
        writer.list("events", events) { event, writer in
            writer.beginObject()
            writer.member("type", Family.eventType(of: event.fact).name)
            writer.member("occurred_at", event.occurredAt)
            writer.object("data") { writer in Family.write(event.fact, to: &writer) }
            writer.endObject()
        }
    }

    /// Recorded events as an array.
    package static func array<Family: StreamFamily>(_ events: [DecodedStreamEvent<Family>]) -> [UInt8] {
        var writer = JSONWriter(capacity: 2_048)
        writer.beginArray()
        for event in events { write(event, to: &writer) }
        writer.endArray()
        return writer.bytes
    }

    /// Writes a recorded event as the next value.
    package static func write<Family: StreamFamily>(
        _ event: DecodedStreamEvent<Family>, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("event_id", event.recorded.id.description)
        writer.member("type", event.recorded.type.name)
        writer.member("stream_version", event.recorded.version.number)
        writer.member("recorded_at", event.recorded.recordedAt)
        writer.member("occurred_at", event.event.occurredAt)
        writer.member("seat", orNull: event.envelope.seat?.description)
        writer.object("data") { writer in Family.write(event.event.fact, to: &writer) }
        if !event.envelope.disclosures.isEmpty {
            writer.object("disclosures") { writer in
                for name in event.envelope.disclosures { writer.member(name, orNull: event.disclosed[name]) }
            }
        }
        writer.endObject()
    }
}
