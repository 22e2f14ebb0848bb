import EventSourcing
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// Logs that an attacker with every right made anew, so that they agree with themselves. Where only what others kept can tell,
/// the test shows both: without it nothing is found, with it the change is.
@Suite(.serialized, .timeLimit(.minutes(5))) struct RebuiltLogTests {
    private static let proofTables = ["checkpoints", "cosignatures", "final_checkpoints"]

    /// Takes away everything that was signed; the nodes stay and agree with the rebuilt leaves.
    private func forgetSignatures(_ test: VerificationCase) async throws {
        try await test.notary.tamper(Self.proofTables.map { "DELETE FROM proof.\($0) WHERE ledger_id = {L}" })
    }

    /// Everything but the signatures agrees.
    private func expect(
        _ kind: LogFindingKind, at position: Int64, _ report: VerificationReport
    ) {
        #expect(
            report.findings.contains { $0.kind == kind && $0.position == position },
            "found instead: \(report.findings.map { "\($0)" }.joined(separator: "\n"))")
    }

    struct Rebuild: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let from: Int64
        let edit: @Sendable (inout ForgedRow) -> Void
    }

    static let rebuilds: [Rebuild] = [
        Rebuild(testDescription: "another payload", from: 7) { row in
            if row.position == 7 { row.payload = Array("{\"n\":9}".utf8) }
        },
        Rebuild(testDescription: "another salt, with its commitment", from: 7) { row in
            if row.position == 7 { row.salt = [UInt8](repeating: 9, count: 32) }
        },
        Rebuild(testDescription: "another event type", from: 2) { row in
            if row.position == 2 { row.leaf[100] ^= 1 }
        },
        Rebuild(testDescription: "another version of the payload's form", from: 1) { row in
            if row.position == 1 { row.leaf[11] = 9 }
        },
    ]

    @Test(arguments: rebuilds)
    func `a rebuilt chain is found by any signed checkpoint, in the database or kept`(_ rebuild: Rebuild) async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let kept = try await test.kept(8)
        // The anchor goes with the signatures.
        try await test.rebuild(from: 14) { row in
            if row.position == 14 { row.leaf.replaceSubrange(196..<228, with: Leaf.noHash) }
        }
        try await test.rebuild(from: rebuild.from, rebuild.edit)
        let published = try await test.verify()
        #expect(Set(published.counts.keys) == [.checkpointRoot])
        expect(.checkpointRoot, at: 8, published)
        try await forgetSignatures(test)
        #expect(try await test.verify().findings == [])
        expect(.rewritten, at: 8, try await test.verify(kept: [kept]))
        expect(.missingCheckpoint, at: 8, try await test.verify(kept: [kept]))
        expect(.rewritten, at: 13, try await test.verify(withState: true))
    }

    @Test func `what no checkpoint covers yet can be rewritten, and cannot once it is signed`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        try await test.rebuild(from: 14) { row in if row.position == 14 { row.payload = Array("{}".utf8) } }
        #expect(try await test.verify(kept: [try await test.kept(13)], withState: true).findings == [])
        let kept = try await test.sign()
        try await test.rebuild(from: 14) { row in if row.position == 14 { row.payload = Array("[]".utf8) } }
        expect(.rewritten, at: 14, try await test.verify(kept: [kept]))
        expect(.checkpointRoot, at: 14, try await test.verify())
    }

    @Test func `a back-dated entry is found by a kept checkpoint`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let kept = try await test.kept(13)
        // The item of event 8 moves back to a moment after event 7, with its batch: nothing goes back in time.
        try await test.rebuild(from: 8) { row in
            if row.position == 14 { row.leaf.replaceSubrange(196..<228, with: Leaf.noHash) }
            if row.position == 8 { row.set(row.number(at: 76) - 1, at: 76) }
        }
        try await test.notary.tamper([
            """
            UPDATE log.batches SET recorded_at_us = recorded_at_us - 1 WHERE ledger_id = {L} AND last_position = 8
            """
        ])
        let published = try await test.verify()
        #expect(Set(published.counts.keys) == [.checkpointRoot])
        try await forgetSignatures(test)
        #expect(try await test.verify().findings == [])
        expect(.rewritten, at: 13, try await test.verify(kept: [kept]))
    }

    @Test func `a truncated tail is found by what covered it`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let kept = try await test.sign()
        #expect(kept.checkpoint.size == 14)
        try await test.notary.tamper([
            "DELETE FROM log.events WHERE ledger_id = {L} AND position > 13",
            "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position > 13",
        ])
        expect(.checkpointBeyondLog, at: 14, try await test.verify())
        try await test.notary.tamper(
            Self.proofTables.map { "DELETE FROM proof.\($0) WHERE ledger_id = {L} AND size > 13" } + [
                "DELETE FROM proof.nodes WHERE ledger_id = {L} AND (node_index + 1) << level > 13"
            ])
        #expect(try await test.verify().findings == [])
        expect(.rollback, at: 14, try await test.verify(kept: [kept]))
        expect(.rollback, at: 14, try await test.verify(withState: true))
    }

    private static let tables = [
        "log.events", "log.batches", "personal.disclosures", "proof.nodes", "proof.checkpoints", "proof.cosignatures",
        "proof.final_checkpoints",
    ]

    @Test func `a restored backup is found by what was kept since`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let name = "backup_\(test.ledger)"
        try await TestDatabase.run(
            test.notary.superuser,
            "CREATE SCHEMA \(name);"
                + Self.tables.map { table in
                    let copy = table.split(separator: ".").joined(separator: "_")
                    return "CREATE TABLE \(name).\(copy) AS SELECT * FROM \(table) WHERE ledger_id = \(test.ledger);"
                }.joined())
        try await test.append([(test.notary.streams[1], 3)])
        let kept = try await test.sign()
        #expect(kept.checkpoint.size == 17)
        try await test.notary.tamper(
            Self.tables.flatMap { table in
                let copy = table.split(separator: ".").joined(separator: "_")
                return [
                    "DELETE FROM \(table) WHERE ledger_id = {L}", "INSERT INTO \(table) SELECT * FROM \(name).\(copy)",
                ]
            })
        #expect(try await test.verify().findings == [])
        expect(.rollback, at: 17, try await test.verify(kept: [kept]))
        expect(.rollback, at: 17, try await test.verify(withState: true))
        // The log goes on from the old backup and is as long again: another history.
        try await test.append([(test.notary.streams[1], 3)])
        #expect(try await test.verify().findings == [])
        expect(.rewritten, at: 17, try await test.verify(kept: [kept]))
    }

    @Test func `a ledger that is gone is found by what was kept`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let kept = try await test.kept(13)
        try await test.notary.tamper(
            (Self.tables + ["log.ledgers"]).map { "DELETE FROM \($0) WHERE ledger_id = {L}" })
        let report = try await test.verify(kept: [kept], withState: true)
        #expect(report.counts[.unknownLedger] == 1)
    }

    @Test func `a forged record of an erasure that names other content is found`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        try await test.notary.tamper(["DELETE FROM personal.disclosures WHERE ledger_id = {L} AND position = 5"])
        expect(.withheld, at: 5, try await test.verify())
        let pieces = (0..<2).map { ErasedPiece(position: 5, ordinal: $0, leafHash: VerificationCase.erasedHash) }
        try await test.append([(Examples.stream(), 1)], record: pieces)
        expect(.forgedErasure, at: 5, try await test.verify())
    }

    @Test func `a record that names what was never there, or is still there, is found`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let hash = VerificationCase.personalHashes[0]
        try await test.append(
            [(Examples.stream(), 1)],
            record: [
                ErasedPiece(position: 5, ordinal: 0, leafHash: hash),
                ErasedPiece(position: 7, ordinal: 0, leafHash: hash),
            ])
        let report = try await test.verify()
        expect(.notErased, at: 15, report)
        expect(.forgedErasure, at: 15, report)
    }

    @Test func `an erasure of which everything is recorded is clean, and attributable`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        try await test.notary.tamper(["DELETE FROM personal.disclosures WHERE ledger_id = {L} AND position = 5"])
        try await test.append(
            [(Examples.stream(), 1)],
            record: VerificationCase.personalHashes.enumerated().map {
                ErasedPiece(position: 5, ordinal: Int64($0.offset), leafHash: $0.element)
            })
        // A second record of the same says nothing new.
        try await test.append(
            [(Examples.stream(), 1)],
            record: [ErasedPiece(position: 12, ordinal: 0, leafHash: VerificationCase.erasedHash)])
        let report = try await test.verify()
        #expect(report.findings == [] && report.ledgers.first?.erased == 2)
    }
}
