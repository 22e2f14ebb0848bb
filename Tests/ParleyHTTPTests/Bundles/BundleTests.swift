import Bargaining
import EventSourcing
import EventStorePostgres
import HTTPTypes
import Logging
import Postgres
import StrictJSON
import Testing
import Transparency

@testable import ParleyHTTP
@testable import ParleyService

/// A negotiation with its proofs as one archive, from PostgreSQL over HTTP to the verifier.
@Suite struct BundleTests {
    private static let tar = ["Accept": "application/x-tar"]

    /// A table with an offer that has a remark beside it.
    private struct Bargained {
        let table: Table
        let notary: TestNotary
        var path: String { table.path + "/bundle" }
        var server: TestServer { table.server }

        init() async throws {
            table = try await Table.open()
            notary = try TestNotary(table.server.database, table.server.ledger)
            guard case .object(var offer) = Table.terms("0.95") else { return }
            offer["remark"] = .string("a word of ours")
            try await table.employer.post(table.path + "/offers", .object(offer)).expect(201)
        }

        var negotiation: StreamID {
            get throws { try #require(StreamID(String(table.path.split(separator: "/").last ?? ""))) }
        }

        /// Records how far every stream went.
        func recordHeads() async throws {
            let heads = HeadsService(
                log: server.database.store, pool: server.database.pool, clock: SystemServiceClock())
            _ = try #require(try await heads.record(server.ledger))
        }

        func verify(_ bytes: [UInt8]) throws -> (BundleReport, BundleReplay) {
            try Self.verify(try TarArchive(parsing: bytes), try notary.policy)
        }

        static func verify(
            _ contents: some BundleContents, _ policy: TrustPolicy
        ) throws -> (BundleReport, BundleReplay) {
            var options = BundleOptions(policy: policy)
            // The witness of tests has a clock that stands still.
            options.clockTolerance = .max
            var replay = BundleReplay()
            let report = BundleVerifier.verify(contents, reading: StoredBundleRecords(), options: options) {
                (event) throws(BundleFinding) in try replay.apply(event)
            }
            return (report, replay)
        }
    }

    @Test func `a bundle waits for a checkpoint, then holds for everybody who may read`() async throws {
        let bargained = try await Bargained()
        let table = bargained.table
        let pending = try await table.labour.get(bargained.path, headers: Self.tar).expect(409, "bundle-pending")
        #expect(pending.header("Retry-After") != nil && pending["/retryable"] == .bool(true))
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        let answer = try await table.labour.get(bargained.path, headers: Self.tar).expect(200)
        #expect(answer.header("Content-Type") == "application/x-tar")
        #expect(answer.header("Cache-Control") == "no-store")
        #expect(answer.header("Content-Disposition")?.hasPrefix("attachment; filename=\"negotiation-") == true)
        for reader in [table.employer, table.auditor, table.labour] {
            #expect(try await reader.get(bargained.path).bytes == answer.bytes)
        }
        try await table.stranger.get(bargained.path).expect(404, "not-found")
        try await table.labour.get(bargained.path, headers: ["Accept": "application/json"]).expect(406)
        try await table.labour.send(.head, bargained.path).expect(200)
        let (report, replay) = try bargained.verify(answer.bytes)
        #expect(report.finding == nil)
        #expect(report.verdict?.standing == .final)
        let events = try await table.auditor.get(table.path + "/events")
        #expect(report.events.map(\.leaf.index) == events.objects("/data").map { $0.integer("/position") })
        guard case .open(let position, _) = report.completeness else {
            Issue.record("\(String(describing: report.completeness))")
            return
        }
        let last = try #require(report.events.last)
        #expect(position == UInt64(last.leaf.index))
        #expect(replay.names.last == ["remark"])
        guard case .present(let clear)? = report.events.last?.fields.first else {
            Issue.record("the remark is not there")
            return
        }
        #expect(DisclosureSealer.content(ofClear: clear)?.value == "a word of ours")
        #expect(replay.state.proposals.count == 1)
    }

    @Test func `the replay of a bundle gives the digest of the service`() async throws {
        let bargained = try await Bargained()
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        let (_, replay) = try bargained.verify(try await bargained.table.auditor.get(bargained.path).bytes)
        var folded = ReplayedState()
        for event in try await bargained.server.database.store.events(
            of: bargained.negotiation, in: bargained.server.ledger, after: .none, limit: 100)
        {
            try folded.apply(event)
        }
        #expect(replay.digest == (try folded.digest()))
    }

    @Test func `earlier checkpoints come with it, and one that was kept`() async throws {
        let bargained = try await Bargained()
        let table = bargained.table
        let first = try bargained.notary.publish(final: true)
        try await table.employer.post(table.path + "/offers", Table.terms("0.96")).expect(201)
        let kept = try bargained.notary.publish()
        try await table.employer.post(table.path + "/offers", Table.terms("0.97")).expect(201)
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        var (report, _) = try bargained.verify(try await table.labour.get(bargained.path).bytes)
        #expect(report.finding == nil)
        #expect(report.earlierSizes == [first.checkpoint.size])
        let size = kept.checkpoint.size
        let bytes = try await table.labour.get(bargained.path + "?from=\(size)").expect(200).bytes
        (report, _) = try bargained.verify(bytes)
        #expect(report.finding == nil)
        #expect(report.earlierSizes == [first.checkpoint.size, size])
        var options = BundleOptions(
            policy: try bargained.notary.policy, kept: [KeptCheckpoint(name: "mine", checkpoint: kept)])
        options.clockTolerance = .max
        let again = BundleVerifier.verify(
            try TarArchive(parsing: bytes), reading: StoredBundleRecords(), options: options
        ) { _ in }
        #expect(again.finding == nil)
    }

    @Test func `what the reading rules do not open is withheld, and does not pass`() async throws {
        let bargained = try await Bargained()
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        let service = NegotiationService(
            store: bargained.server.database.store, readPool: bargained.server.database.pool,
            keys: PersonKeyStore(directory: TestDirectory().path), rulebook: try await TestRulebook.shared(),
            clock: SystemServiceClock(), logger: Logger(label: "parley.test"))
        let auditor = Principal(
            id: try #require(PrincipalID("auditor")), roles: [.auditor], ledgers: [bargained.server.ledger])
        guard
            case .made(let bundle) = try await service.bundle(
                of: bargained.negotiation, in: bargained.server.ledger, for: auditor, within: .overHTTP)
        else {
            Issue.record("no bundle")
            return
        }
        #expect(!bundle.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("a word of ours") })
        let files = Dictionary(bundle.files.map { ($0.name, $0.bytes) }) { first, _ in first }
        let (report, _) = try Bargained.verify(BundleInMemory(files), try bargained.notary.policy)
        #expect(report.finding?.code == .disclosureWithheld)
        #expect(report.events.last?.fields == [.withheld])
    }

    @Test func `what a record in the log shows as erased passes as erased`() async throws {
        let bargained = try await Bargained()
        let server = bargained.server
        let connection = try PostgresConnection(server.database.configuration, logger: Logger(label: "parley.test"))
        defer { connection.close() }
        let rows = try connection.execute(
            "DELETE FROM personal.disclosures WHERE ledger_id = $1 RETURNING position, ordinal, leaf_hash",
            [.int4(server.ledger.number)])
        let row = try #require(rows.first)
        let (position, ordinal, hash) = (try row.int(0), try row.int(1), try row.bytes(2))
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        // Rows deleted by hand: nothing is left that the leaf's root could be computed from.
        var (report, _) = try bargained.verify(try await bargained.table.auditor.get(bargained.path).bytes)
        #expect(report.finding?.code == .missingFile)
        #expect(report.finding?.file.hasSuffix(".disclosures") == true)

        let command = CommandIdentity.heads(of: server.ledger, through: GlobalPosition(1_000_000))
        let envelope = EventEnvelope(seat: nil, command: command, ordinal: 0, count: 1, correlation: command.value)
        let record = ErasureRecord(
            number: 1, basis: .consentWithdrawn, authority: try #require(PartyName("An authority")),
            erased: [
                ErasedDisclosure(
                    position: GlobalPosition(position), ordinal: Int(ordinal), leafHash: hash,
                    stream: try bargained.negotiation)
            ], isLast: true)
        let payload = StreamCodec<ErasureFamily>.encode(
            OccurredFact(occurredAt: .instant(Timestamp(microseconds: 0)), fact: .executed(record)), envelope)
        _ = try await server.database.store.append(
            AppendItem(
                command: command,
                writes: [
                    StreamWrite(
                        stream: CommandIdentity.erasureRegister(of: server.ledger), expected: .noStream,
                        events: [
                            NewEvent(
                                type: EventType(literal: "ErasureExecuted"), schemaVersion: 1,
                                id: CommandIdentity.event(of: command, ordinal: 0), payload: payload, record: .erasure)
                        ])
                ]), to: server.ledger)
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        let bytes = try await bargained.table.auditor.get(bargained.path).expect(200).bytes
        (report, _) = try bargained.verify(bytes)
        #expect(report.finding == nil)
        guard case .erased(let place)? = report.events.last?.fields.first else {
            Issue.record("not erased: \(String(describing: report.events.last?.fields))")
            return
        }
        #expect(place > UInt64(position))
    }

    @Test func `a bundle that was changed on the way does not pass`() async throws {
        let bargained = try await Bargained()
        try await bargained.recordHeads()
        try bargained.notary.publish(final: true)
        let archive = try TarArchive(parsing: try await bargained.table.auditor.get(bargained.path).bytes)
        var bundle = BundleInMemory()
        for name in archive.names { bundle.files[name] = archive.content(of: name) }
        #expect(try Bargained.verify(bundle, try bargained.notary.policy).0.finding == nil)
        for name in bundle.names where name != "README.txt" {
            var changed = bundle
            let middle = (changed.files[name]?.count ?? 0) / 2
            changed.files[name]?[middle] ^= 0x01
            #expect(try Bargained.verify(changed, try bargained.notary.policy).0.finding != nil, "\(name)")
        }
    }

    @Test func `payloads that the rules do not know stop the replay`() throws {
        var replay = BundleReplay()
        let leaf = Leaf(
            head: LeafHead(flags: [], schemaVersion: 1),
            place: LeafPlace(
                index: 1, stream: LeafIdentifier(high: 1, low: 1), version: 1, previousHash: Leaf.noHash, recordedAt: 1),
            tail: LeafTail(
                event: LeafIdentifier(high: 1, low: 2), eventType: "NoSuchEvent",
                payloadCommitment: Leaf.noHash))
        #expect(throws: BundleFinding.self) {
            try replay.apply(CheckedBundleEvent(file: "events/000001.payload", leaf: leaf, payload: [0x7B], fields: []))
        }
        #expect(replay.digest == nil)
    }
}
