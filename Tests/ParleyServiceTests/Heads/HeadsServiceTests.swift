import Bargaining
import EventSourcing
import EventStorePostgres
import Postgres
import Testing
import Transparency

@testable import ParleyService

@Suite(.timeLimit(.minutes(5))) struct HeadsServiceTests {
    private static let heads = LedgerHeads(through: 41, streams: 7, root: Sample.hash(0xAB))

    private static func service(_ world: TestWorld) async throws -> HeadsService {
        HeadsService(log: world.log, pool: try await TestDatabase.connect().pool, clock: world.clock)
    }

    /// The tree of heads through a position, made of all leaves one after the other.
    private static func reference(_ ledger: LedgerID, through position: GlobalPosition) async throws -> HeadsTree {
        let store = try await TestDatabase.connect().store
        var last: [[UInt64]: HeadsEntry] = [:]
        for recorded in try await store.leaves(from: GlobalPosition(1), count: Int(position.number), in: ledger) {
            let leaf = recorded.leaf
            last[[leaf.stream.high, leaf.stream.low]] = HeadsEntry(
                stream: leaf.stream, version: UInt64(leaf.version), leafHash: leaf.hash)
        }
        let entries = last.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        return try #require(HeadsTree(entries))
    }

    @Test func `a record commits to the last version of every stream`() async throws {
        let world = try await TestWorld.postgres()
        var tables: [StreamID] = []
        for _ in 0..<5 { tables.append(try await world.openTable()) }
        let service = try await Self.service(world)
        let head = try await world.log.head(of: world.ledger).position
        let place = try #require(try await service.record(world.ledger))
        #expect(place.heads.through == head.number && place.position.number == head.number + 1)
        #expect(place.version == StreamVersion(1))
        let reference = try await Self.reference(world.ledger, through: head)
        #expect(place.heads.root.bytes == reference.root && place.heads.streams == reference.count)
        let leaf = try #require(
            try await TestDatabase.connect().store.leaf(of: place.position, in: world.ledger)?.leaf)
        #expect(leaf.flags == .heads && leaf.eventType == "LedgerHeadsRecorded")
        for table in tables {
            let proof = try #require(try await service.proof(of: table, in: place.heads, of: world.ledger))
            try proof.verify(root: place.heads.root.bytes)
            let version = try await world.log.lastVersion(of: table, in: world.ledger)
            #expect(proof.entry.version == UInt64(version.number))
        }
        let nobody = StreamID(UUIDValue(high: 1, low: 1))
        #expect(try await service.proof(of: nobody, in: place.heads, of: world.ledger) == nil)
        let tree = try #require(try await service.tree(of: place.heads, of: world.ledger))
        let (before, after) = try #require(tree.neighbours(of: LeafIdentifier(high: 1, low: 1)))
        #expect(before == nil)
        try #require(after).verify(root: place.heads.root.bytes)
    }

    @Test func `a record alone calls for no other, and what is older stays provable`() async throws {
        let world = try await TestWorld.postgres()
        let service = try await Self.service(world)
        #expect(try await service.record(world.ledger) == nil)
        #expect(try await service.last(of: world.ledger) == nil)
        let id = try await world.openTable()
        let first = try #require(try await service.record(world.ledger))
        for _ in 0..<3 { #expect(try await service.record(world.ledger) == first) }
        #expect(try await world.log.head(of: world.ledger).position == first.position)
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2"))))
        let other = try await world.openTable()
        let second = try #require(try await service.record(world.ledger))
        #expect(second.version == StreamVersion(2) && second.heads.through > first.position.number)
        #expect(try await service.last(of: world.ledger) == second)
        #expect(try await service.record(world.ledger) == second)
        // The first record as it was, although both streams went on.
        let old = try #require(try await service.proof(of: id, in: first.heads, of: world.ledger))
        let new = try #require(try await service.proof(of: id, in: second.heads, of: world.ledger))
        try old.verify(root: first.heads.root.bytes)
        try new.verify(root: second.heads.root.bytes)
        #expect(old.entry.version < new.entry.version)
        #expect(throws: ProofFault.self) { try old.verify(root: second.heads.root.bytes) }
        #expect(try await service.proof(of: other, in: first.heads, of: world.ledger) == nil)
        // The stream of heads records is in the second one as far as it went by then.
        let own = try #require(try await service.proof(of: second.stream, in: second.heads, of: world.ledger))
        #expect(own.entry.version == 1)
    }

    @Test func `those who record at one moment agree`() async throws {
        let world = try await TestWorld.postgres()
        _ = try await world.openTable()
        let service = try await Self.service(world)
        let records = try await withThrowingTaskGroup(of: HeadsPlace?.self) { group in
            for _ in 0..<8 { group.addTask { try await service.record(world.ledger) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let last = try #require(try await service.last(of: world.ledger))
        #expect(records.allSatisfy { $0 == last } && last.version == StreamVersion(1))
    }

    @Test func `more streams than a page has`() async throws {
        let database = try await TestDatabase.connect()
        let ledger = try await database.newLedger()
        var generator = TestGenerator(seed: 7)
        let items = (0..<2 * HeadsSource.pageStreams + 3).map { number -> AppendItem in
            let name = UUIDValue(high: UInt64.random(in: 1 ... .max, using: &generator), low: UInt64(number) + 1)
            let event = NewEvent(
                type: EventType(literal: "TallyOpened"), schemaVersion: 1, id: EventID(name), payload: [0x7B, 0x7D])
            return AppendItem(
                command: CommandID(name),
                writes: [StreamWrite(stream: StreamID(name), expected: .noStream, events: [event])])
        }
        for outcome in try await database.store.append(items, to: ledger) {
            guard case .appended = outcome else {
                Issue.record("not appended: \(outcome)")
                return
            }
        }
        let source = HeadsSource(pool: database.pool)
        for through in [1, HeadsSource.pageStreams, items.count] {
            let position = GlobalPosition(Int64(through))
            let tree = try #require(try await source.tree(of: ledger, through: position))
            let reference = try await Self.reference(ledger, through: position)
            #expect(tree == reference && tree.count == through)
            #expect(try await source.root(of: ledger, through: position).root == reference.root)
        }
    }

    @Test func `read models pass over records, and the doctor reads them`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.openTable()
            let service = HeadsService(log: world.log, pool: projections.pool, clock: world.clock)
            let place = try #require(try await service.record(world.ledger))
            try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2"))))
            try await projections.projector.catchUp(world.ledger)
            let doctor = ServiceDoctor(
                configuration: projections.configuration, schemaDirectory: TestDatabase.schemaDirectory,
                rulebook: TestRulebook.shared, logger: TestWorld.logger)
            for finding in try await doctor.examine(comparesProjections: true) { #expect(finding.passed, "\(finding)") }
            // To those who fold one stream it is not there.
            let auditor = world.principal("auditor", .auditor)
            guard case .notVisible = try await world.service.view(of: place.stream, in: world.ledger, for: auditor)
            else {
                Issue.record("heads are no negotiation")
                return
            }
        }
    }

    @Test func `the recorder that leads records, any other does not`() async throws {
        // A database of its own: other tests lead in theirs.
        let configuration = try await TestDatabase.makeDatabase()
        let store = PostgresEventStore(configuration: configuration, logger: TestWorld.logger)
        store.start()
        let ledger = LedgerID(1)
        try await store.createLedger(ledger, name: "heads")
        var session = configuration
        session.settings.append(("role", PostgresEventStore.serviceRole))
        func recorder() -> HeadsRecorder {
            HeadsRecorder(
                store: store, configuration: session, clock: SystemServiceClock(), logger: TestWorld.logger)
        }
        let (first, second) = (recorder(), recorder())
        #expect(try await !first.record(ledger))
        let name = UUIDValue(high: 1, low: 1)
        let event = NewEvent(
            type: EventType(literal: "TallyOpened"), schemaVersion: 1, id: EventID(name), payload: [0x7B, 0x7D])
        _ = try await store.append(
            AppendItem(
                command: CommandID(name),
                writes: [StreamWrite(stream: StreamID(name), expected: .noStream, events: [event])]), to: ledger)
        #expect(try await !second.record(ledger))
        #expect(try await store.head(of: ledger).position == GlobalPosition(1))
        #expect(try await first.record(ledger))
        #expect(try await store.head(of: ledger).position == GlobalPosition(2))
        await first.shutdown()
        #expect(try await second.record(ledger))
        #expect(try await store.head(of: ledger).position == GlobalPosition(2))
        await second.shutdown()
        await store.shutdown()
        try TestDatabase.drop(configuration)
    }

    @Test func `golden bytes of heads decode to the known fact and encode to themselves`() throws {
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(1), fact: HeadsFact.recorded(Self.heads))
        let envelope = GoldenFiles.envelope(1)
        let bytes = try GoldenFiles.bytes(
            of: event.fact.eventType, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<HeadsFamily>.encode(event, envelope))
        let decoded = try StreamCodec<HeadsFamily>.decode(
            type: event.fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event && decoded.envelope == envelope)
        #expect(StreamCodec<HeadsFamily>.encode(decoded.event, decoded.envelope) == bytes)
        #expect(Set(HeadsFamily.readers.keys) == [event.fact.eventType])
    }

    @Test func `each record reaches further than the one before`() throws {
        let command = HeadsCommand(Self.heads, occurredAt: .unknown)
        let events = try HeadsRegister.decide(command, HeadsRegister.initialState)
        let state = HeadsRegister.fold(events)
        #expect(state.last == Self.heads)
        #expect(throws: HeadsRejection.nothingNew) { try HeadsRegister.decide(command, state) }
    }
}
