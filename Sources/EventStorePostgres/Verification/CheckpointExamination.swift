internal import EventSourcing
internal import Transparency

/// Holds published checkpoints, cosignatures and final checkpoints of the sizes of one block against one another, against
/// keys, and against the roots that the leaves give.
struct CheckpointExamination {
    /// A microsecond as PostgreSQL counts, in seconds as witnesses count.
    private static let microseconds: Int64 = 1_000_000

    let ledger: LedgerID
    let policy: TrustPolicy?
    let allowsNoQuorum: Bool
    /// Keys of logs that states of notaries name.
    let notaryKeys: [VerifierKey]

    /// What is wrong with the rows, by the root at a size; counters go into `progress`.
    func examine(
        _ rows: BlockCompanions, root: (Int64) -> [UInt8], _ progress: inout LedgerProgress,
        _ report: (LogFinding) -> Void
    ) {
        var texts: [Place: [UInt8]] = [:]
        for row in rows.checkpoints {
            progress.checkpoints += 1
            if let signed = examine(row, root: root(row.size), &progress, report) {
                texts[Place(row.origin, row.size)] = signed.note.text
            }
        }
        var lines: Set<Line> = []
        for row in rows.cosignatures {
            lines.insert(Line(place: Place(row.origin, row.size), line: row.line))
            examine(row, text: texts[Place(row.origin, row.size)], &progress, report)
        }
        for row in rows.finals {
            examine(row, text: texts[Place(row.origin, row.size)], lines, root(row.size), &progress, report)
        }
    }

    private struct Place: Hashable {
        let origin: String
        let size: Int64

        init(_ origin: String, _ size: Int64) {
            self.origin = origin
            self.size = size
        }
    }

    private struct Line: Hashable {
        let place: Place
        let line: String
    }

    private func finding(
        _ kind: LogFindingKind, _ size: Int64, _ expected: String, _ found: String
    ) -> LogFinding {
        LogFinding(kind, ledger: ledger, position: size, expected: expected, found: found)
    }

    private func keys(of origin: Origin) -> [VerifierKey] {
        (policy?.logKeys(of: origin) ?? []) + notaryKeys.filter { $0.name.bytes == origin.bytes }
    }

    private func examine(
        _ row: BlockCompanions.Checkpoint, root: [UInt8], _ progress: inout LedgerProgress,
        _ report: (LogFinding) -> Void
    ) -> SignedCheckpoint? {
        if let before = progress.signedAt[row.origin], row.signedAt < before {
            report(
                finding(
                    .checkpointOrder, row.size, "signed after every smaller one of \(row.origin)",
                    "signed before the one before it"))
        }
        progress.signedAt[row.origin] = row.signedAt
        guard let signed = try? SignedCheckpoint(parsing: row.note) else {
            report(finding(.malformedCheckpoint, row.size, "a signed checkpoint of \(row.origin)", "another note"))
            return nil
        }
        let checkpoint = signed.checkpoint
        if checkpoint.origin.bytes != Array(row.origin.utf8) || checkpoint.size != UInt64(row.size)
            || checkpoint.rootHash != row.root
        {
            report(
                finding(
                    .checkpointColumns, row.size,
                    "origin, size and root as in the note: \(checkpoint.origin), "
                        + "\(checkpoint.size), \(Base64.encode(checkpoint.rootHash))",
                    "\(row.origin), \(row.size), \(Base64.encode(row.root))"))
        }
        if checkpoint.size == UInt64(row.size), checkpoint.rootHash != root {
            report(
                finding(
                    .checkpointRoot, row.size, "root \(Base64.encode(root)) from the leaves",
                    "root \(Base64.encode(checkpoint.rootHash)) signed by \(checkpoint.origin)"))
        }
        examineSignature(of: signed, row.size, &progress, report)
        return signed
    }

    /// That the log signed, alone.
    private func examineSignature(
        of signed: SignedCheckpoint, _ size: Int64, _ progress: inout LedgerProgress, _ report: (LogFinding) -> Void
    ) {
        let origin = signed.checkpoint.origin
        guard signed.note.signatures.count == 1, let signature = signed.note.signatures.first,
            signature.name.bytes == origin.bytes
        else {
            report(
                finding(
                    .checkpointSignature, size, "one signature, of \(origin)",
                    "\(signed.note.signatures.map { "\($0.name)" })"))
            return
        }
        let keys = keys(of: origin)
        guard !keys.isEmpty else {
            if let policy, !policy.logs.isEmpty {
                report(finding(.checkpointSignature, size, "a log of the policy", "\(origin)"))
            } else {
                progress.unverifiedSignatures += 1
            }
            return
        }
        progress.signatures += 1
        if !keys.contains(where: { $0.verify(signature, text: signed.note.text) != nil }) {
            report(
                finding(.checkpointSignature, size, "a signature that holds under the key of \(origin)", "another one"))
        }
    }

    private func examine(
        _ row: BlockCompanions.Cosignature, text: [UInt8]?, _ progress: inout LedgerProgress,
        _ report: (LogFinding) -> Void
    ) {
        guard let text else {
            report(finding(.cosignatureColumns, row.size, "a checkpoint of \(row.origin)", "none at this size"))
            return
        }
        guard let signature = NoteSignature(line: Array(row.line.utf8)), signature.bytes.count == 72 else {
            report(finding(.cosignatureColumns, row.size, "a cosignature of \(row.witness)", "another line"))
            return
        }
        let time = signature.bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let keyID = row.keyID.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        if signature.name.bytes != Array(row.witness.utf8) || UInt64(signature.keyID) != keyID
            || Int64(clamping: time).multipliedReportingOverflow(by: Self.microseconds).partialValue != row.cosignedAt
        {
            report(
                finding(
                    .cosignatureColumns, row.size,
                    "witness, key and time as in the line: \(signature.name), \(signature.keyID), \(time) s",
                    "\(row.witness), \(keyID), \(row.cosignedAt) us"))
        }
        guard
            let key = policy?.witnesses.map(\.key).first(where: {
                $0.name == signature.name && $0.keyID == signature.keyID
            })
        else {
            progress.unverifiedSignatures += 1
            return
        }
        progress.signatures += 1
        if key.verify(signature, text: text) == nil {
            report(finding(.cosignatureSignature, row.size, "a cosignature of \(key.name) that holds", "another one"))
        }
    }

    private func examine(
        _ row: BlockCompanions.Final, text: [UInt8]?, _ lines: Set<Line>, _ root: [UInt8],
        _ progress: inout LedgerProgress, _ report: (LogFinding) -> Void
    ) {
        if let before = progress.finalisedAt[row.origin], row.finalisedAt < before {
            report(
                finding(
                    .checkpointOrder, row.size, "final after every smaller one of \(row.origin)",
                    "final before the one before it"))
        }
        progress.finalisedAt[row.origin] = row.finalisedAt
        guard let signed = try? SignedCheckpoint(parsing: row.note) else {
            report(finding(.malformedCheckpoint, row.size, "a final checkpoint of \(row.origin)", "another note"))
            return
        }
        if signed.note.text != text {
            report(
                finding(
                    .finalMismatch, row.size, "the text of the checkpoint of \(row.origin) at this size",
                    text == nil ? "no such checkpoint" : "another text"))
            if signed.checkpoint.size == UInt64(row.size), signed.checkpoint.rootHash != root {
                report(
                    finding(
                        .checkpointRoot, row.size, "root \(Base64.encode(root)) from the leaves",
                        "root \(Base64.encode(signed.checkpoint.rootHash)) of a final checkpoint"))
            }
        }
        let anchor = Fingerprint.sha256(signed.note.text)
        if anchor != row.anchor {
            report(
                finding(
                    .finalMismatch, row.size, "anchor \(Base64.encode(anchor))", "anchor \(Base64.encode(row.anchor))"))
        }
        for signature in signed.note.signatures where signature.name.bytes != signed.checkpoint.origin.bytes {
            let line = String(decoding: signature.line.dropLast(), as: UTF8.self)
            if !lines.contains(Line(place: Place(row.origin, row.size), line: line)) {
                report(
                    finding(
                        .missingCosignature, row.size, "the cosignature of \(signature.name) by itself", "none equal"))
            }
        }
        judge(signed, row.size, &progress, report)
    }

    private func judge(
        _ signed: SignedCheckpoint, _ size: Int64, _ progress: inout LedgerProgress, _ report: (LogFinding) -> Void
    ) {
        guard let policy, !policy.logKeys(of: signed.checkpoint.origin).isEmpty else {
            progress.unverifiedSignatures += Int64(signed.note.signatures.count)
            return
        }
        do throws(CheckpointRefusal) {
            let verdict = try policy.judge(signed, allowingNoQuorum: allowsNoQuorum)
            progress.signatures += Int64(verdict.cosigned.count) + 1
            if verdict.standing == .provisional {
                report(
                    finding(
                        .notFinal, size, "the cosignatures that the policy asks for",
                        "none of \(verdict.missing.map { "\($0.name)" })"))
            }
        } catch .noQuorum {
            report(finding(.notFinal, size, "witnesses", "a policy that asks for none"))
        } catch {
            report(finding(.checkpointSignature, size, "signatures that hold", "\(error)"))
        }
    }
}
