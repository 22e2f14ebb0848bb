import EventSourcing
import Foundation
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// A ledger with a notary: events, files, and what the database holds of it.
struct NotaryCase {
    let store: PostgresEventStore
    let ledger: LedgerID
    let directory: String
    let key: VerifierKey
    let superuser: PostgresConfiguration
    /// Streams with the events on them by now.
    let streams: [StreamID]

    static let logger = Logger(label: "test")

    /// A new ledger, with a key and nothing signed.
    ///
    /// - Parameter database: another database than the one that most suites share.
    init(in database: (store: PostgresEventStore, configuration: PostgresConfiguration)? = nil) async throws {
        (store, ledger) = try await TestDatabase.ledger(on: database?.store)
        if let database { superuser = database.configuration } else { superuser = try await TestDatabase.superuser() }
        directory = "/tmp/parley-notary-\(UInt64.random(in: 0...UInt64.max))"
        key = try Notary.create(
            ledger: ledger, origin: try Self.origin("first", ledger), directory: directory)
        streams = (0..<3).map { _ in Examples.stream() }
    }

    static func origin(_ name: String, _ ledger: LedgerID) throws -> KeyName {
        try #require(KeyName(Array("test.example/\(name)/\(ledger)/\(UInt32.random(in: 0...UInt32.max))".utf8)))
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// A policy in which all of these must cosign.
    static func policy(_ witnesses: [TestWitness]) -> [UInt8] {
        let lines = witnesses.enumerated().map { "witness w\($0) \($1.key)" }
        let group = "group parties all " + witnesses.indices.map { "w\($0)" }.joined(separator: " ")
        return Array((lines + [group, "quorum parties", ""]).joined(separator: "\n").utf8)
    }

    static let noQuorum = Array("quorum none\n".utf8)

    /// Runs a body with a notary on a session of its own.
    func withNotary<Value>(
        policy: [UInt8]? = nil, witnesses: [any CheckpointWitness] = [], directory: String? = nil,
        probe: @escaping @Sendable (NotaryStep) throws -> Void = { _ in },
        _ body: (Notary) async throws -> Value
    ) async throws -> Value {
        let session = NotarySession(configuration: superuser, logger: Self.logger)
        session.start()
        do {
            let notary = try Notary(
                ledger: ledger, directory: directory ?? self.directory, policy: policy, witnesses: witnesses,
                session: session, logger: Self.logger, probe: probe)
            let value = try await body(notary)
            await session.shutdown()
            return value
        } catch {
            await session.shutdown()
            throw error
        }
    }

    /// The configuration of a service that signs this ledger alone.
    var configuration: NotaryConfiguration {
        NotaryConfiguration(directory: directory, policy: Self.noQuorum, ledgers: [ledger])
    }

    /// One round of a notary that starts for it and ends with it.
    func round(
        policy: [UInt8]? = nil, witnesses: [any CheckpointWitness] = [], directory: String? = nil,
        probe: @escaping @Sendable (NotaryStep) throws -> Void = { _ in }
    ) async throws -> NotaryRound {
        try await withNotary(policy: policy, witnesses: witnesses, directory: directory, probe: probe) { notary in
            try await notary.round()
        }
    }

    /// Appends events to the streams in turn, starting with the first.
    func append(_ count: Int, to chosen: Int? = nil) async throws {
        for place in 0..<count {
            let stream = streams[chosen ?? place % streams.count]
            _ = try await store.append(Examples.item(stream), to: ledger)
        }
    }

    /// What the database holds, by one number.
    func count(_ sql: String) async throws -> Int64 {
        let text = sql.replacing("{L}", with: "\(ledger)")
        return try await TestDatabase.withConnection(superuser) { connection in
            try connection.execute(Statement(unchecked: text, .unprepared))[0].int(0)
        }
    }

    /// Changes rows behind the triggers, and proves that each statement changed some.
    func tamper(_ statements: [String]) async throws {
        for sql in statements {
            let text = sql.replacing("{L}", with: "\(ledger)")
            let changed = try await TestDatabase.withConnection(superuser) { connection in
                try connection.execute(Statement(unchecked: text, .unprepared)).affected
            }
            #expect(changed > 0, "nothing changed: \(text)")
        }
    }

    /// Cuts the log after a position, behind the triggers.
    ///
    /// - Returns: statements that bring back what was cut, byte by byte.
    func keepEvents(after position: Int) async throws -> [String] {
        let backup = "public.kept_\(ledger)"
        try await tamper(
            ["events", "batches"].map { table in
                let column = table == "events" ? "position" : "last_position"
                return """
                    CREATE TABLE \(backup)_\(table) AS
                    SELECT * FROM log.\(table) WHERE ledger_id = {L} AND \(column) > \(position)
                    """
            })
        try await tamper(NotaryRefusalTests.truncation(to: position))
        return ["events", "batches"].map { "INSERT INTO log.\($0) SELECT * FROM \(backup)_\($0)" }
    }

    /// The root over the leaves as they are in the database, by the recursion of the RFC's reference.
    func storedRoot(of size: Int) async throws -> [UInt8] {
        let (number, rows) = (ledger.number, Int64(size))
        let hashes = try await TestDatabase.withConnection(superuser) { connection in
            try connection.execute(
                """
                SELECT leaf FROM log.events WHERE ledger_id = $1 AND position <= $2 ORDER BY position
                """, [.int4(number), .int8(rows)]
            ).map { row in MerkleTree.leafHash(of: try row.bytes(0)) }
        }
        #expect(hashes.count == size)
        return MerkleTree.root(leafHashes: hashes)
    }

    /// What is published agrees with the log and with the state: as many nodes as it takes, and the signed root.
    func expectAgreement(_ size: Int, _ notary: Notary) async throws {
        let root = try await storedRoot(of: size)
        #expect(notary.state.range.size == UInt64(size) && notary.state.range.root == root)
        #expect(try NotaryFiles.ledgers(in: directory) == [ledger])
        let nodes = try await count("SELECT count(*) FROM proof.nodes WHERE ledger_id = {L}")
        #expect(nodes == Int64(size - size.nonzeroBitCount))
        let published = try await TreeStore(pool: notary.session.pool).newestCheckpoint(of: ledger)
        #expect(published?.checkpoint.size == UInt64(size) && published?.checkpoint.rootHash == root)
        let proof = try await TreeStore(pool: notary.session.pool).consistency(from: 1, to: UInt64(size), of: ledger)
        try proof?.verify(oldRoot: try await storedRoot(of: 1), newRoot: root)
    }
}

extension NotaryRound {
    /// The checkpoint that was signed.
    var checkpoint: SignedCheckpoint? {
        if case .signed(let checkpoint, _) = self { checkpoint } else { nil }
    }

    var standing: CheckpointVerdict.Standing? {
        if case .signed(_, let verdict) = self { verdict?.standing } else { nil }
    }

    /// The name of the finding for which it refused.
    var finding: String? {
        guard case .refused(let text) = self else { return nil }
        return text.split(separator: ":").first.map(String.init)
    }
}
