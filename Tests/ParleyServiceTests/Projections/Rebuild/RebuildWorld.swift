import Bargaining
import EventSourcing
import EventStorePostgres
import Postgres
import Testing

@testable import ParleyService

/// Negotiations in a database of one's own, and rebuilders with bounds so small that a few streams are many ranges.
struct RebuildWorld: Sendable {
    let projections: ProjectionWorld
    let world: TestWorld
    let tables: [StreamID]

    /// Several open tables with offers, one of them settled, and streams of other kinds.
    init(_ projections: ProjectionWorld, tables count: Int = 12) async throws {
        self.projections = projections
        world = try await projections.newWorld(1)
        var tables: [StreamID] = []
        for place in 0..<count {
            let id = try await world.openTable()
            for round in 1...(1 + place % 4) {
                try await world.recorded(
                    world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: "1.\(place)\(round)"))))
            }
            tables.append(id)
        }
        self.tables = tables
        #expect(try await projections.projector.catchUp(world.ledger))
    }

    /// A rebuilder with small bounds.
    func rebuilder(
        workers: Int = 3, registry: [any StreamProjection] = ProjectionRegistry.all,
        reach: @escaping @Sendable (RebuildPoint) throws -> Void = { _ in }
    ) -> ProjectionRebuilder {
        var rebuilder = projections.rebuilder
        rebuilder.limits.workers = workers
        rebuilder.limits.rangeEvents = 20
        rebuilder.limits.batchEvents = 8
        rebuilder.limits.pageEvents = 7
        rebuilder.limits.patience = .milliseconds(200)
        rebuilder.registry = registry
        rebuilder.reach = reach
        return rebuilder
    }

    /// What every read model holds.
    func checksums() async throws -> [String: ProjectionChecksum] {
        var sums: [String: ProjectionChecksum] = [:]
        for name in ProjectionRebuilder.names { sums[name] = try await projections.checksum(name) }
        return sums
    }

    /// One number of the database.
    func number(_ sql: String) async throws -> Int64 {
        let rows = try await projections.pool.query(Statement(unchecked: sql, .unprepared))
        return try #require(try rows.first?.int(0))
    }

    /// Appends an event that no program has written.
    func appendPoison(
        to stream: StreamID, type: EventType = EventType(literal: "NobodyKnowsThis"), payload: String = "{}"
    ) async throws -> GlobalPosition {
        let version = try await number(
            "SELECT max(version) FROM log.events WHERE ledger_id = 1 AND stream_id = '\(stream)'")
        let id = UUIDValue(high: .random(in: 0 ... .max), low: .random(in: 0 ... .max))
        let outcome = try await projections.store.append(
            AppendItem(
                command: CommandID(id),
                writes: [
                    StreamWrite(
                        stream: stream, expected: .exactly(StreamVersion(version)),
                        events: [
                            NewEvent(type: type, schemaVersion: 1, id: EventID(id), payload: Array(payload.utf8))
                        ])
                ]), to: world.ledger)
        guard case .appended = outcome else { throw NotRecorded() }
        return GlobalPosition(try await number("SELECT max(position) FROM log.events WHERE ledger_id = 1"))
    }
}
