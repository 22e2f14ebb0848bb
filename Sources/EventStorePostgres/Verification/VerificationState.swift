internal import EventSourcing
internal import Transparency

/// Where a verification stands between two blocks: with it, another process goes on and comes to the same report.
public struct VerificationState: Hashable, Sendable {
    /// The longest text that is read, in bytes: a state grows with findings and with erasures that wait for their record.
    public static let maximumByteCount = 1 << 28

    /// What the run and its continuation have in common; see ``VerificationOptions``.
    let fingerprint: [UInt8]
    let readsPersonal: Bool
    var ledgers: [LedgerProgress]
    var findings: LogFindings

    /// Events examined, of all ledgers.
    public var done: Int64 { ledgers.reduce(0) { $0 + $1.position } }
    /// Events there are to examine, of all ledgers.
    public var total: Int64 { ledgers.reduce(0) { $0 + max($1.head, $1.position) } }

    var report: VerificationReport {
        VerificationReport(
            ledgers: ledgers.map(\.report), findings: findings.kept, counts: findings.counts,
            readsPersonal: readsPersonal)
    }
}

extension VerificationState {
    private static let header = "parley-verification v1"

    /// The state as it is stored: lines of text that end with their own SHA-256.
    public var text: [UInt8] {
        var lines = [
            Self.header, "options \(Base64.encode(fingerprint))", "personal \(readsPersonal)",
            "limit \(findings.limit)",
        ]
        for (kind, count) in findings.counts.sorted(by: { $0.key.code < $1.key.code }) {
            lines.append("count \(kind.code) \(count)")
        }
        for finding in findings.kept {
            let stream = finding.stream?.description ?? "-"
            let position = finding.position.map { "\($0)" } ?? "-"
            lines.append(
                "finding \(finding.kind.code) \(finding.ledger) \(position) \(stream) \(Self.word(finding.expected)) "
                    + Self.word(finding.found))
        }
        for ledger in ledgers { lines += Self.lines(of: ledger) }
        let body = Array((lines.joined(separator: "\n") + "\n").utf8)
        return body + Array("sha256 \(Base64.encode(Fingerprint.sha256(body)))\n".utf8)
    }

    private static func word(_ text: String) -> String { "=" + Base64.encode(Array(text.utf8)) }

    private static func lines(of ledger: LedgerProgress) -> [String] {
        var lines = [
            "ledger \(ledger.ledger) \(ledger.head) \(ledger.position) \(ledger.isComplete)",
            "root \(Base64.encode(ledger.root))",
            "times \(ledger.recordedAt) \(ledger.batchPosition) \(ledger.batchRecordedAt)",
            "item \(ledger.owed.map { "\($0)" } ?? "-") \(ledger.command.map { CommandID($0).description } ?? "-") \(ledger.ordinal)",
            "counts \(ledger.checkpoints) \(ledger.signatures) \(ledger.unverifiedSignatures) \(ledger.kept) \(ledger.erased)",
            "blocks \(ledger.blocks.size)",
        ]
        lines += ledger.blocks.hashes.map { "hash \(Base64.encode($0))" }
        for (position, pending) in ledger.pending.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "pending \(position) \(Base64.encode(pending.root)) \(StreamID(pending.stream)) \(pending.isStored) "
                    + "\(pending.isNamed)")
            for (ordinal, hash) in pending.hashes.sorted(by: { $0.key < $1.key }) {
                lines.append("piece \(ordinal) \(Base64.encode(hash))")
            }
        }
        lines += ledger.signedAt.sorted { $0.key < $1.key }.map { "signed \(word($0.key)) \($0.value)" }
        lines += ledger.finalisedAt.sorted { $0.key < $1.key }.map { "final \(word($0.key)) \($0.value)" }
        return lines
    }
}
