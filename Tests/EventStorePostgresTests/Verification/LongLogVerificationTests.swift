import EventSourcing
import Postgres
import Synchronization
import Testing
import Transparency

@testable import EventStorePostgres

/// Logs of several blocks: the tree across blocks, streams that go on, stopping and going on.
@Suite(.serialized, .timeLimit(.minutes(5))) struct LongLogVerificationTests {
    /// 9 600 events on 40 streams, of which the notary has signed all.
    private func long() async throws -> NotaryCase {
        let test = try await NotaryCase(in: try await VerificationDatabase.shared.database())
        let streams = (0..<40).map { _ in Examples.stream() }
        for _ in 0..<8 {
            _ = try await test.store.append(streams.map { Examples.item($0, events: 30) }, to: test.ledger)
        }
        _ = try await test.round()
        return test
    }

    private func verify(
        _ test: NotaryCase, from state: VerificationState? = nil,
        save: @escaping @Sendable (VerificationState) throws -> Void = { _ in }
    ) async throws -> VerificationReport {
        try await LogVerification(configuration: test.superuser, logger: NotaryCase.logger)
            .verify(ledgers: [test.ledger], from: state, save: save)
    }

    @Test func `recomputes root, nodes and chains across blocks`() async throws {
        let test = try await long()
        defer { test.remove() }
        let told = Mutex<[Int64]>([])
        let report = try await LogVerification(configuration: test.superuser, logger: NotaryCase.logger).verify(
            ledgers: [test.ledger], progress: { progress in told.withLock { $0.append(progress.done) } })
        #expect(report.findings == [])
        #expect(report.ledgers.first?.events == 9_600)
        #expect(report.ledgers.first?.root == (try await test.storedRoot(of: 9_600)))
        #expect(told.withLock { $0 } == [4_096, 8_192, 9_600])
    }

    static let alterations: [(String, LogFindingKind, Int64)] = [
        (
            "UPDATE proof.nodes SET hash = sha256(hash) WHERE ledger_id = {L} AND level = 13 AND node_index = 0",
            .changedNode, 8_192
        ),
        (
            "UPDATE proof.nodes SET hash = sha256(hash) WHERE ledger_id = {L} AND level = 12 AND node_index = 1",
            .changedNode, 8_192
        ),
        ("DELETE FROM proof.nodes WHERE ledger_id = {L} AND level = 13", .missingNode, 8_192),
        ("DELETE FROM log.events WHERE ledger_id = {L} AND position BETWEEN 4000 AND 9000", .missingEvent, 4_000),
        ("UPDATE log.events SET payload = '' WHERE ledger_id = {L} AND position = 9600", .payload, 9_600),
        (
            "UPDATE log.events SET position = 1099511627776 WHERE ledger_id = {L} AND position = 9600", .missingEvent,
            9_600
        ),
    ]

    @Test(arguments: alterations)
    func `finds what was altered far into the log`(
        _ sql: String, _ kind: LogFindingKind, _ position: Int64
    ) async throws {
        let test = try await long()
        defer { test.remove() }
        try await test.tamper([sql])
        let report = try await verify(test)
        #expect(
            report.findings.contains { $0.kind == kind && $0.position == position },
            "found instead: \(report.findings.map { "\($0)" }.joined(separator: "\n"))")
    }

    @Test func `comes to the same report wherever it was stopped`() async throws {
        let test = try await long()
        defer { test.remove() }
        try await test.tamper([
            "UPDATE log.events SET payload = '' WHERE ledger_id = {L} AND position IN (5, 4097, 9000)",
            "UPDATE proof.nodes SET hash = sha256(hash) WHERE ledger_id = {L} AND level = 13 AND node_index = 0",
        ])
        let saved = Mutex<[VerificationState]>([])
        let whole = try await verify(test) { state in saved.withLock { $0.append(state) } }
        #expect(whole.counts[.payload] == 3 && whole.counts[.changedNode] == 1)
        let states = saved.withLock { $0 }
        #expect(states.count == 3)
        for state in states {
            let read = try #require(VerificationState(text: state.text))
            #expect(read == state)
            #expect(try await verify(test, from: read) == whole)
        }
        // Later events belong to the next verification.
        _ = try await test.store.append(Examples.item(Examples.stream()), to: test.ledger)
        #expect(try await verify(test, from: states[0]) == whole)
        #expect(try await verify(test).ledgers.first?.events == 9_601)
    }

    @Test func `a state that was altered, or is of other options, is refused`() async throws {
        let test = try await long()
        defer { test.remove() }
        let saved = Mutex<VerificationState?>(nil)
        _ = try await verify(test) { state in saved.withLock { $0 = $0 ?? state } }
        let state = try #require(saved.withLock { $0 })
        for place in stride(from: 0, to: state.text.count, by: 7) {
            var text = state.text
            text[place] ^= 1
            #expect(VerificationState(text: text) == nil)
        }
        #expect(VerificationState(text: Array(state.text.dropLast())) == nil)
        var options = VerificationOptions()
        options.reportedFindings = 5
        await #expect(throws: VerificationError.otherOptions) {
            try await LogVerification(configuration: test.superuser, options: options).verify(from: state)
        }
    }

    @Test func `counts all findings and reports the first ones`() async throws {
        let test = try await long()
        defer { test.remove() }
        try await test.tamper(["UPDATE log.events SET payload = '' WHERE ledger_id = {L}"])
        var options = VerificationOptions()
        options.reportedFindings = 10
        let report = try await LogVerification(configuration: test.superuser, options: options)
            .verify(ledgers: [test.ledger])
        #expect(report.findings.count == 10 && report.counts == [.payload: 9_600] && report.total == 9_600)
    }

    @Test func `a save that fails ends the run`() async throws {
        struct Full: Error {}
        let test = try await long()
        defer { test.remove() }
        await #expect(throws: Full.self) { try await verify(test) { _ in throw Full() } }
    }
}
