internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Steps, digests and differences as `parley replay` prints them.
struct ReplayPrint {
    let language: Language

    /// The digest after a step, below its line.
    func digest(_ digest: StateDigest, indent: Int) -> String {
        String(repeating: " ", count: indent) + "sha256 " + digest.description
    }

    /// How the negotiation stands at the end of a replay.
    func end(_ end: ReplayedMoment) -> String {
        let events = end.replayed.events
        return switch language {
        case .en: "state after \(events) events, version \(end.version): sha256 \(end.digest)"
        case .zh: "\(events) 个事件后的状态（版本 \(end.version)）：sha256 \(end.digest)"
        }
    }

    /// Both moments, and a line a difference.
    func lines(_ comparison: MomentComparison) -> [String] {
        let titles = comparison.titles
        var lines = [end(comparison.from), end(comparison.to)]
        lines += comparison.differences.map { $0.text(titles: titles, language: language) }
        if comparison.differences.isEmpty {
            lines.append(language == .zh ? "状态无差异" : "the states show no difference")
        }
        return lines
    }

    /// A step as one line of JSON.
    func json(_ step: ReplayStep) -> JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("version", step.event.recorded.version.number)
        writer.member("type", step.event.recorded.type.name)
        writer.member("recorded_at", TimestampText.format(step.event.recorded.recordedAt))
        writer.member("text", StoryTelling.tell(step.event, before: step.before, language: language))
        writer.member("state_digest", step.digest.description)
        writer.endObject()
        return writer
    }

    /// The end of a replay as one line of JSON.
    func json(_ end: ReplayedMoment, of negotiation: StreamID) -> JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("negotiation_id", negotiation.description)
        write(end, to: &writer)
        writer.endObject()
        return writer
    }

    /// A comparison as one line of JSON.
    func json(_ comparison: MomentComparison) -> JSONWriter {
        let titles = comparison.titles
        var writer = JSONWriter()
        writer.beginObject()
        for (name, end) in [("from", comparison.from), ("to", comparison.to)] {
            writer.key(name)
            writer.beginObject()
            write(end, to: &writer)
            writer.endObject()
        }
        writer.key("differences")
        writer.beginArray()
        for difference in comparison.differences {
            writer.beginObject()
            writer.member("path", difference.pathText)
            writer.member("text", difference.text(titles: titles, language: language))
            for (name, value) in [("before", difference.before), ("after", difference.after)] {
                writer.key(name)
                (value ?? .null).write(to: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer
    }

    private func write(_ end: ReplayedMoment, to writer: inout JSONWriter) {
        writer.member("version", end.version.number)
        writer.member("events", Int64(end.replayed.events))
        writer.member("undated_events", Int64(end.undatedEvents))
        writer.member("state_digest", end.digest.description)
        writer.member("facts_digest", Hexadecimal.text(end.digest.facts))
        writer.member("document_digest", Hexadecimal.text(end.digest.document))
    }
}
