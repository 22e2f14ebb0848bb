import EventSourcing
import Postgres
import Testing

@testable import EventStorePostgres

/// Every column of every kind of row, and whole rows, altered by a superuser with triggers and checks switched off: each is
/// found by name. That rows were changed is asserted before anything is verified.
@Suite(.serialized, .timeLimit(.minutes(10))) struct TamperMatrixTests {
    @Test(arguments: Tampering.ledgers + Tampering.batches)
    func `finds what was altered in ledgers and batches`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    @Test(arguments: Tampering.events)
    func `finds what was altered in events`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    @Test(arguments: Tampering.leaves)
    func `finds what was altered in leaves`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    @Test(arguments: Tampering.personal)
    func `finds what was altered in personal content`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    @Test(arguments: Tampering.nodes)
    func `finds what was altered in nodes`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    @Test(arguments: Tampering.checkpoints + Tampering.cosignatures + Tampering.finals)
    func `finds what was altered in what the notary published`(_ tampering: Tampering) async throws {
        try await find(tampering)
    }

    private func find(_ tampering: Tampering) async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        try await test.notary.tamper(tampering.sql)
        let report = try await test.verify()
        let hits = report.findings.filter { $0.kind == tampering.kind && $0.position == tampering.position }
        #expect(!hits.isEmpty, "found instead: \(report.findings.map { "\($0)" }.joined(separator: "\n"))")
        #expect(hits.allSatisfy { $0.ledger == test.ledger && !$0.expected.isEmpty && !$0.found.isEmpty })
        #expect(report.counts[tampering.kind, default: 0] >= Int64(hits.count) && !report.isClean)
    }

    @Test func `the untouched log is clean, with everything that was kept of it`() async throws {
        let test = try await VerificationCase()
        defer { test.notary.remove() }
        let kept = [try await test.kept(5), try await test.kept(8), try await test.kept(13)]
        let report = try await test.verify(kept: kept, withState: true)
        #expect(report.findings == [])
        let ledger = try #require(report.ledgers.first)
        #expect(ledger.events == 14 && ledger.checkpoints == 3 && ledger.kept == 4 && ledger.erased == 1)
        #expect(ledger.unverifiedSignatures == 0 && ledger.signatures == 3 + 6 + 9 && report.readsPersonal)
        #expect(ledger.root == (try await test.notary.storedRoot(of: 14)))
        // Without a policy nothing of the signatures is claimed.
        let unsigned = try await test.verify(policy: false)
        #expect(unsigned.findings == [] && unsigned.ledgers.first?.signatures == 0)
        #expect(unsigned.ledgers.first.map { $0.unverifiedSignatures > 0 } == true)
    }

    /// Columns that nothing in the database or outside commits to.
    private static let unproved: Set<String> = ["log.ledgers.name"]

    @Test func `no column is left out`() async throws {
        let covered = Set(
            (Tampering.ledgers + Tampering.batches + Tampering.events + Tampering.leaves + Tampering.personal
                + Tampering.nodes + Tampering.checkpoints + Tampering.cosignatures + Tampering.finals).map(\.column))
        let database = try await VerificationDatabase.shared.database()
        let columns = try await TestDatabase.withConnection(database.configuration) { connection in
            try connection.execute(
                """
                SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema IN ('log', 'proof') OR (table_schema, table_name) = ('personal', 'disclosures')
                """
            ).map { try $0.text(0) }
        }
        #expect(columns.count > 40)
        #expect(Set(columns).subtracting(covered) == Self.unproved)
    }
}
