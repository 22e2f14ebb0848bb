internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Steps, differences and reads as JSON.
enum ReplayRendering {
    /// Writes where a moment is and how the negotiation stands there.
    static func writeMembers(of end: ReplayedMoment, at moment: ReadMoment, to writer: inout JSONWriter) {
        writer.member("version", end.version.number)
        writer.key("as_of")
        if let asOf = moment.asOf { writer.value(TimestampText.format(asOf)) } else { writer.null() }
        if let occurredBy = moment.occurredBy {
            writer.member("occurred_by", TimestampText.format(occurredBy))
            writer.member("undated_events", Int64(end.undatedEvents))
        }
        writer.member("events", Int64(end.replayed.events))
        writer.member("state_digest", end.digest.description)
        writer.member("facts_digest", Hexadecimal.text(end.digest.facts))
        writer.member("document_digest", Hexadecimal.text(end.digest.document))
    }

    /// Writes a step as the next value.
    static func write(_ step: ReplayStep, language: Language, to writer: inout JSONWriter) {
        let event = step.event
        writer.beginObject()
        writer.member("version", event.recorded.version.number)
        writer.member("type", event.recorded.type.name)
        writer.member("recorded_at", TimestampText.format(event.recorded.recordedAt))
        writer.key("occurred_at")
        writer.occurrence(event.event.occurredAt)
        writer.member("text", StoryTelling.tell(event, before: step.before, language: language))
        writer.member("state_digest", step.digest.description)
        writer.endObject()
    }

    /// Writes a difference as the next value.
    static func write(
        _ difference: StateDifference, titles: [ItemKey: Title], language: Language, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("path", difference.pathText)
        writer.member("text", difference.text(titles: titles, language: language))
        for (name, value) in [("before", difference.before), ("after", difference.after)] {
            writer.key(name)
            (value ?? .null).write(to: &writer)
        }
        writer.endObject()
    }

    /// Writes a read as the next value.
    ///
    /// - Parameter showsExtent: whether to show which version was read and how many bytes it had.
    static func write(_ read: AuditorRead, showsExtent: Bool, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("reader", read.reader.description)
        writer.member("read_at", TimestampText.format(read.readAt))
        writer.member("operation", read.operation)
        writer.member("record", read.record.rawValue)
        if showsExtent {
            for (name, number) in [("version", read.version?.number), ("bytes", read.bytes)] {
                writer.key(name)
                if let number { writer.value(number) } else { writer.null() }
            }
        }
        writer.endObject()
    }
}
