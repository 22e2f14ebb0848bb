internal import EventSourcing
internal import Logging
internal import Postgres
internal import Synchronization
public import Transparency

extension Notary {
    /// How often one witness is asked in a round: once, and again from where it says that it is.
    private static let attempts = 2

    /// What came of asking one witness.
    private struct Answer: Sendable {
        let key: VerifierKey
        let witnessed: UInt64?
        let lines: [(signature: NoteSignature, time: UInt64)]
    }

    /// Asks every witness that has not cosigned a checkpoint, all at once, publishes what they answer, and the checkpoint
    /// as final where the policy says so.
    ///
    /// - Parameter insisting: asks those too that did not cosign a moment ago.
    /// - Throws: `PostgresError`, ``TreeStoreError``. A witness that does not answer is no error.
    public func gather(for published: SignedCheckpoint, insisting: Bool = true) async throws -> NotaryRound {
        var checkpoint = try await withStoredCosignatures(published)
        let signed = Set(checkpoint.note.signatures.map { [UInt8]($0.name.bytes) + Self.bytes(of: $0.keyID) })
        let now = ContinuousClock.now
        let missing = witnesses.filter { witness in
            !signed.contains(witness.key.name.bytes + Self.bytes(of: witness.key.keyID))
                && (insisting || shared.withLock { $0.absences[witness.key].map { $0.until <= now } ?? true })
        }
        var verdict = try await judge(checkpoint)
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for witness in missing { group.addTask { await self.ask(witness, to: published) } }
            // Published as they come: nobody waits for the slowest.
            for try await answer in group {
                shared.withLock { $0.note(answer.key, witnessed: answer.witnessed, at: .now) }
                guard !answer.lines.isEmpty else { continue }
                for line in answer.lines {
                    try await publish(line.signature, time: line.time, of: published)
                    checkpoint = try checkpoint.adding(line.signature)
                }
                try probe(.cosignaturesPublished)
                verdict = try await judge(checkpoint)
            }
        }
        return .signed(checkpoint, verdict)
    }

    private func withStoredCosignatures(_ published: SignedCheckpoint) async throws -> SignedCheckpoint {
        let rows = try await session.pool.query(
            """
            SELECT line FROM proof.cosignatures WHERE ledger_id = $1 AND origin = $2 AND size = $3
            ORDER BY witness, key_id
            """, place(of: published))
        var checkpoint = published
        let known = shared.withLock { $0.policy?.witnesses.map(\.key) ?? [] } + witnesses.map(\.key)
        for row in rows {
            // What does not hold was not written by a notary, and does not count.
            guard let signature = NoteSignature(line: Array(try row.text(0).utf8)),
                known.contains(where: { $0.verify(signature, text: published.note.text) != nil })
            else { continue }
            checkpoint = try checkpoint.adding(signature)
        }
        return checkpoint
    }

    private func ask(_ witness: any CheckpointWitness, to checkpoint: SignedCheckpoint) async -> Answer {
        var size = shared.withLock { $0.witnessed[witness.key] ?? 0 }
        for _ in 0..<Self.attempts {
            guard let request = await request(from: size, to: checkpoint) else { break }
            switch await witness.cosign(request) {
            case .cosigned(let signatures):
                let lines = signatures.compactMap { signature in
                    witness.key.verify(signature, text: checkpoint.note.text)?.time.map { (signature, $0) }
                }
                if lines.isEmpty { note(witness, "its cosignature does not verify") }
                return Answer(
                    key: witness.key, witnessed: lines.isEmpty ? nil : checkpoint.checkpoint.size, lines: lines)
            case .otherSize(let other):
                guard other <= checkpoint.checkpoint.size else {
                    note(witness, "it has cosigned size \(other), beyond \(checkpoint.checkpoint.size)")
                    return Answer(key: witness.key, witnessed: nil, lines: [])
                }
                size = other
                shared.withLock { $0.witnessed[witness.key] = size }
            case .refused(let status):
                note(witness, "it refused with status \(status)")
                return Answer(key: witness.key, witnessed: nil, lines: [])
            case .unreachable:
                note(witness, "it did not answer")
                return Answer(key: witness.key, witnessed: nil, lines: [])
            }
        }
        return Answer(key: witness.key, witnessed: nil, lines: [])
    }

    private func request(from size: UInt64, to checkpoint: SignedCheckpoint) async -> AddCheckpoint? {
        do {
            let proof = try await TreeStore(pool: session.pool)
                .consistency(from: size, to: checkpoint.checkpoint.size, of: ledger)
            return proof.flatMap { AddCheckpoint(oldSize: size, hashes: $0.hashes, checkpoint: checkpoint) }
        } catch {
            logger.warning("no consistency proof", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
            return nil
        }
    }

    private func note(_ witness: any CheckpointWitness, _ reason: String) {
        logger.warning(
            "witness has not cosigned",
            metadata: ["ledger": "\(ledger)", "witness": "\(witness.key.name)", "reason": "\(reason)"])
    }

    private func publish(_ signature: NoteSignature, time: UInt64, of checkpoint: SignedCheckpoint) async throws {
        let line = String(decoding: signature.line.dropLast(), as: UTF8.self)
        _ = try await session.pool.query(
            """
            INSERT INTO proof.cosignatures (size, cosigned_at, ledger_id, origin, witness, key_id, line)
            VALUES ($3, $4, $1, $2, $5, $6, $7) ON CONFLICT DO NOTHING
            """,
            place(of: checkpoint) + [
                .timestamptz(microsecondsSinceUnixEpoch: Int64(clamping: time.multipliedClamping(by: 1_000_000))),
                .text(signature.name.description), .bytes(Self.bytes(of: signature.keyID)), .text(line),
            ])
    }

    /// Weighs a checkpoint by the policy and publishes it where it is final.
    private func judge(_ checkpoint: SignedCheckpoint) async throws -> CheckpointVerdict? {
        let (policy, known) = shared.withLock { ($0.policy, $0.finalCheckpoint) }
        guard let policy else { return nil }
        // The operator of the notary asked for `quorum none` by writing it; whoever verifies has to ask for it too.
        let verdict = try policy.judge(checkpoint, allowingNoQuorum: true)
        guard verdict.standing != .provisional, known != checkpoint.checkpoint else { return verdict }
        let anchor = Fingerprint.sha256(checkpoint.note.text)
        _ = try await session.pool.query(
            """
            WITH published AS (
                INSERT INTO proof.final_checkpoints (size, finalised_at, ledger_id, origin, anchor, note)
                VALUES ($3, clock_timestamp(), $1, $2, $4, $5) ON CONFLICT DO NOTHING RETURNING ledger_id
            )
            SELECT pg_notify('parley_final', p.ledger_id::text) FROM published AS p
            """, place(of: checkpoint) + [.bytes(anchor), .bytes(checkpoint.bytes)])
        shared.withLock { shared in
            shared.finalCheckpoint = checkpoint.checkpoint
            shared.anchors.append((anchor, checkpoint.checkpoint.size))
        }
        try probe(.finalPublished)
        return verdict
    }

    private func place(of checkpoint: SignedCheckpoint) -> [PostgresParameter] {
        [
            .int4(ledger.number), .text(checkpoint.checkpoint.origin.description),
            .int8(Int64(checkpoint.checkpoint.size)),
        ]
    }

    private static func bytes(of keyID: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: keyID >> UInt32($0)) }
    }
}

extension UInt64 {
    /// The product, or the largest number where that has no room.
    fileprivate func multipliedClamping(by other: UInt64) -> UInt64 {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }
}
