internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON
internal import Transparency

/// The report on a bundle for a program.
struct BundleReportJSON {
    let verification: BundleVerification
    let evidence: String?

    init(_ verification: BundleVerification, evidence: String?) {
        self.verification = verification
        self.evidence = evidence
    }

    private var report: BundleReport { verification.report }

    /// One object.
    var json: JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("holds", verification.finding == nil)
        writer.nullable("negotiation_id", negotiation)
        writer.key("checkpoint")
        writeCheckpoint(to: &writer)
        writer.key("earlier_sizes")
        writer.beginArray()
        for size in report.earlierSizes { writer.value(Int64(clamping: size)) }
        writer.endArray()
        writer.key("completeness")
        writeCompleteness(to: &writer)
        writer.key("events")
        writer.beginArray()
        for place in report.events.indices { write(place, to: &writer) }
        writer.endArray()
        writer.nullable("status", verification.replay.state.status?.rawValue)
        writer.key("items")
        writer.value(Int64(verification.replay.state.items.count))
        writer.nullable("state_digest", verification.replay.digest?.description)
        writer.nullable("fork_evidence", evidence)
        writer.key("finding")
        writeFinding(to: &writer)
        writer.endObject()
        return writer
    }

    private var negotiation: String? {
        report.events.first.map { UUIDValue(high: $0.leaf.stream.high, low: $0.leaf.stream.low).description }
    }

    private func writeCheckpoint(to writer: inout JSONWriter) {
        guard let checkpoint = report.checkpoint?.checkpoint else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("origin", checkpoint.origin.description)
        writer.member("size", Int64(clamping: checkpoint.size))
        writer.member("root_hash", Base64.encode(checkpoint.rootHash))
        writer.nullable("standing", BundleWords.standing(report.verdict?.standing))
        writer.key("cosigned")
        writer.beginArray()
        for cosigned in report.verdict?.cosigned ?? [] {
            writer.beginObject()
            writer.member("witness", cosigned.witness.name.description)
            writer.member("at", BundleTime.text(seconds: cosigned.time))
            writer.endObject()
        }
        writer.endArray()
        writer.strings("missing", (report.verdict?.missing ?? []).map(\.name.description))
        writer.endObject()
    }

    private func writeCompleteness(to writer: inout JSONWriter) {
        switch report.completeness {
        case nil: writer.null()
        case .complete: verdict("complete", nil, &writer)
        case .incomplete: verdict("incomplete", nil, &writer)
        case .open(let position, let recordedAt): verdict("open", (position, recordedAt), &writer)
        }
    }

    private func verdict(_ word: String, _ asOf: (position: UInt64, recordedAt: Int64)?, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("verdict", word)
        if let asOf {
            writer.member("as_of_position", Int64(clamping: asOf.position))
            writer.member("recorded_at", BundleTime.text(microseconds: asOf.recordedAt))
        }
        writer.endObject()
    }

    private func write(_ place: Int, to writer: inout JSONWriter) {
        let event = report.events[place]
        writer.beginObject()
        writer.member("version", event.leaf.version)
        writer.member("position", event.leaf.index)
        writer.member("type", event.leaf.eventType)
        writer.member("recorded_at", BundleTime.text(microseconds: event.leaf.recordedAt))
        writer.nullable("not_before", event.notBefore.map { BundleTime.text(seconds: $0) })
        writer.nullable("not_after", event.notAfter.map { BundleTime.text(seconds: $0) })
        writer.key("fields")
        writer.beginArray()
        for (ordinal, field) in event.fields.enumerated() {
            writer.beginObject()
            writer.member("name", verification.name(of: ordinal, in: place))
            writer.member("verdict", BundleWords.field(field))
            if case .erased(let record) = field { writer.member("record", Int64(clamping: record)) }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private func writeFinding(to writer: inout JSONWriter) {
        guard let finding = verification.finding else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.member("step", Int64(finding.code.step.rawValue))
        writer.member("code", finding.code.rawValue)
        writer.member("file", finding.file)
        writer.member("detail", finding.detail)
        writer.endObject()
    }
}
