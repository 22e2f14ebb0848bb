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
        writeDisclosures(event, to: &writer)
        writer.endObject()
    }

    /// Writes a recorded event in a page of events as the next value: the members of an event of a negotiation.
    ///
    /// - Parameters:
    ///   - name: the member that names the stream, as `party_id`, and its value.
    ///   - showsPosition: whether to show its place in the ledger; for auditors only.
    package static func writeEntry<Family: StreamFamily>(
        _ event: DecodedStreamEvent<Family>, of name: (member: String, value: String), showsPosition: Bool = false,
        to writer: inout JSONWriter
    ) {
        let recorded = event.recorded
        writer.beginObject()
        writer.member("event_id", recorded.id.description)
        writer.member(name.member, name.value)
        writer.member("version", recorded.version.number)
        writer.member("type", recorded.type.name)
        writer.member("recorded_at", recorded.recordedAt)
        writer.member("occurred_at", event.event.occurredAt)
        writer.member("seat", orNull: event.envelope.seat?.description)
        if showsPosition {
            writer.member("position", recorded.position.number)
            writer.member("command_id", event.envelope.command.description)
        }
        writer.object("data") { writer in Family.write(event.event.fact, to: &writer) }
        writer.key("provenance")
        ProvenanceCoding.write(event.envelope.provenance, to: &writer)
        writeDisclosures(event, to: &writer)
        writer.endObject()
    }

    /// Writes a line of the story as the next value: when, and what a person would say of it.
    package static func writeLine<Family: StreamFamily>(
        _ event: DecodedStreamEvent<Family>, text: String, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("version", event.recorded.version.number)
        writer.member("type", event.recorded.type.name)
        writer.member("recorded_at", event.recorded.recordedAt)
        writer.member("occurred_at", event.event.occurredAt)
        writer.member("text", text)
        writer.endObject()
    }

    /// Every disclosure by name, null where it can no longer be read.
    private static func writeDisclosures<Family: StreamFamily>(
        _ event: DecodedStreamEvent<Family>, to writer: inout JSONWriter
    ) {
        guard !event.envelope.disclosures.isEmpty else { return }
        writer.object("disclosures") { writer in
            for name in event.envelope.disclosures { writer.member(name, orNull: event.disclosed[name]) }
        }
    }
}
