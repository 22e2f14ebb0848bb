internal import EventSourcing
internal import EventStorePostgres
internal import StrictJSON
internal import Transparency

/// The report of a verification of the log, for people and for programs.
struct VerificationPrint {
    private let report: VerificationReport

    init(_ report: VerificationReport) {
        self.report = report
    }

    /// Lines for people.
    var lines: [String] {
        var table = TextTable([
            "LEDGER", "EVENTS", "CHECKPOINTS", "SIGNATURES", "NOT VERIFIED", "KEPT", "ERASED", "ROOT",
        ])
        for ledger in report.ledgers {
            table.add([
                ledger.id.description, "\(ledger.events)", "\(ledger.checkpoints)", "\(ledger.signatures)",
                "\(ledger.unverifiedSignatures)", "\(ledger.kept)", "\(ledger.erased)", Base64.encode(ledger.root),
            ])
        }
        var lines = table.lines
        if !report.readsPersonal { lines.append("personal content was not read: this login has no right to it") }
        if report.ledgers.contains(where: { $0.kept == 0 && $0.events > 0 }) {
            lines.append("nothing kept elsewhere was compared: a log that was rebuilt whole would look like this one")
        }
        lines += report.findings.map { "\($0)" }
        if report.total > Int64(report.findings.count) {
            lines.append("and \(report.total - Int64(report.findings.count)) more findings")
        }
        for (kind, count) in counts { lines.append("\(kind.code): \(count)") }
        if report.isClean { lines.append("everything holds") }
        return lines
    }

    /// One object for programs.
    var json: JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("holds", report.isClean)
        writer.member("personal_content_read", report.readsPersonal)
        writer.key("ledgers")
        writer.beginArray()
        for ledger in report.ledgers {
            writer.beginObject()
            writer.member("ledger", Int64(ledger.id.number))
            writer.member("events", ledger.events)
            writer.member("root", Base64.encode(ledger.root))
            writer.member("checkpoints", ledger.checkpoints)
            writer.member("signatures", ledger.signatures)
            writer.member("signatures_not_verified", ledger.unverifiedSignatures)
            writer.member("kept", ledger.kept)
            writer.member("erased", ledger.erased)
            writer.endObject()
        }
        writer.endArray()
        writer.member("total", report.total)
        writer.key("counts")
        writer.beginObject()
        for (kind, count) in counts { writer.member(kind.code, count) }
        writer.endObject()
        writer.key("findings")
        writer.beginArray()
        for finding in report.findings { write(finding, to: &writer) }
        writer.endArray()
        writer.endObject()
        return writer
    }

    private var counts: [(LogFindingKind, Int64)] {
        report.counts.sorted { $0.key.code < $1.key.code }.map { ($0.key, $0.value) }
    }

    private func write(_ finding: LogFinding, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", finding.kind.code)
        writer.member("ledger", Int64(finding.ledger.number))
        writer.key("position")
        if let position = finding.position { writer.value(position) } else { writer.null() }
        writer.nullable("stream", finding.stream?.description)
        writer.member("expected", finding.expected)
        writer.member("found", finding.found)
        writer.endObject()
    }
}
