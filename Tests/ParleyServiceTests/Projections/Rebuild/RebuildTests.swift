import Bargaining
import EventSourcing
import Postgres
import Synchronization
import Testing

@testable import ParleyService

@Suite(.serialized) struct RebuildTests {
    /// What a test ends a run with, as a crash would.
    private struct Crash: Error {}

    private final class Flag: Sendable {
        let isOver = Mutex(false)
    }

    @Test(.timeLimit(.minutes(2)), arguments: [1, 4])
    func `one pass over the log makes every read model as following does`(workers: Int) async throws {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections)
            let live = try await world.checksums()
            let seen = Mutex<[ProjectionProgress]>([])
            let report = try await world.rebuilder(workers: workers).rebuild { step in
                seen.withLock { $0.append(step) }
            }
            #expect(report.failures.isEmpty && report.resumedEvents == 0)
            #expect(report.differences.map(\.name) == ProjectionRebuilder.names)
            for difference in report.differences {
                #expect(difference.isEmpty, "\(difference)")
                #expect(difference.rebuilt == live[difference.name])
            }
            #expect(report.events == (try await world.number("SELECT count(*) FROM log.events")))
            // Row by row, whatever the checksums say.
            for difference in try await world.rebuilder().differences().differences {
                #expect(difference.isEmpty, "\(difference)")
            }
            let steps = seen.withLock { $0 }
            let folding = steps.filter { $0.phase == .folding }
            #expect(folding.count > 3, "there are several batches")
            #expect(folding.map(\.done).max() == report.events && folding.allSatisfy { $0.total == report.events })
            #expect(steps.last == ProjectionProgress(phase: .finishing, done: 1, total: 1))
        }
    }

    @Test(.timeLimit(.minutes(2))) func `what a rebuild puts in place has its keys, indexes, rights and comments`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 2)
            let before = try await Self.form(of: world)
            #expect(before.contains { $0.contains("PRIMARY KEY") } && before.contains { $0.contains("CREATE INDEX") })
            _ = try await world.rebuilder().rebuild()
            #expect(try await Self.form(of: world) == before)
            #expect(try await world.number("SELECT count(*) FROM projection.rebuilds") == 0)
            // The old tables stay until they are dropped on request, and only one generation of them.
            let old = "SELECT count(*) FROM pg_tables WHERE schemaname = 'projection_old'"
            #expect(try await world.number(old) == Int64(ProjectionRebuilder.names.count))
            _ = try await world.rebuilder().rebuild(["parties"])
            #expect(try await world.number(old) == Int64(ProjectionRebuilder.names.count))
            #expect(try await world.rebuilder().dropOld().count == ProjectionRebuilder.names.count)
            #expect(try await world.number(old) == 0)
            _ = try await world.rebuilder().rebuild(["parties"], dropsOld: true)
            #expect(try await world.number(old) == 0)
        }
    }

    /// Keys, indexes, rights and comments of all tables.
    private static func form(of world: RebuildWorld) async throws -> [String] {
        try await world.projections.pool.query(
            """
            SELECT t.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
            FROM pg_constraint AS c JOIN pg_class AS t ON t.oid = c.conrelid
            WHERE t.relnamespace = 'projection'::regnamespace
            UNION ALL SELECT i.indexdef FROM pg_indexes AS i WHERE i.schemaname = 'projection'
            UNION ALL SELECT t.relname || ' ' || t.relacl::text FROM pg_class AS t
            WHERE t.relnamespace = 'projection'::regnamespace AND t.relkind = 'r'
            UNION ALL SELECT t.relname || ' ' || d.objsubid || ' ' || d.description
            FROM pg_description AS d JOIN pg_class AS t ON t.oid = d.objoid
            WHERE t.relnamespace = 'projection'::regnamespace
            ORDER BY 1
            """
        ).map { try $0.text(0) }
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [RebuildPoint.batch, .filled, .indexed, .caughtUp, .swapped])
    func `a rebuild that ended early goes on with what is durable`(at point: RebuildPoint) async throws {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections)
            let live = try await world.checksums()
            let left = Mutex(point == .batch ? 4 : 1)
            await #expect(throws: Crash.self) {
                try await world.rebuilder(workers: 2) { reached in
                    guard reached == point else { return }
                    let isOver = left.withLock { left in
                        left -= 1
                        return left <= 0
                    }
                    if isOver { throw Crash() }
                }.rebuild()
            }
            let durable = try await world.number("SELECT sum(events)::int8 FROM projection.rebuild_ranges")
            #expect(durable > 0)
            #expect(try await world.checksums() == live, "what is in use is untouched")
            // Acts go on meanwhile.
            try await world.world.recorded(
                world.world.request(
                    world.world.employerChief, world.tables[0], .makeOffer(TestActs.draft(rate: "0.7"))))
            #expect(try await projections.projector.catchUp(world.world.ledger))
            let now = try await world.checksums()
            let report = try await world.rebuilder().rebuild()
            #expect(report.resumedEvents == durable)
            for difference in report.differences { #expect(difference.isEmpty, "\(difference)") }
            #expect(try await world.checksums() == now)
        }
    }

    @Test(.timeLimit(.minutes(2))) func `it starts over for other read models, other files and on request`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 6)
            func interrupt() async throws {
                await #expect(throws: Crash.self) {
                    try await world.rebuilder { if $0 == .filled { throw Crash() } }.rebuild()
                }
            }
            try await interrupt()
            #expect(try await world.rebuilder().rebuild(["parties", "campaigns"]).resumedEvents == 0)
            try await interrupt()
            #expect(try await world.rebuilder().rebuild(restarts: true).resumedEvents == 0)
            try await interrupt()
            // As if the files had been others then.
            let superuser = try PostgresConnection(projections.configuration, logger: TestWorld.logger)
            defer { superuser.close() }
            try superuser.script("UPDATE projection.rebuilds SET signature = 'another'")
            #expect(try await world.rebuilder().rebuild().resumedEvents == 0)
            try await interrupt()
            // As if the log had come from a backup since.
            try superuser.script("UPDATE projection.rebuild_ledgers SET position = 1000000")
            let report = try await world.rebuilder().rebuild()
            #expect(report.resumedEvents == 0)
            for difference in report.differences { #expect(difference.isEmpty, "\(difference)") }
        }
    }

    @Test(.timeLimit(.minutes(2))) func `reads never fail and never stop while tables are swapped`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections)
            let flag = Flag()
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<2 {
                    group.addTask {
                        var reads = 0
                        while !flag.isOver.withLock({ $0 }) {
                            let page = try await world.world.service.list(
                                in: world.world.ledger, for: world.world.auditor, limit: 50, includeTotal: true)
                            #expect(page.total == 12 && page.rows.count == 12)
                            reads += 1
                        }
                        return reads
                    }
                }
                for _ in 0..<3 {
                    let report = try await world.rebuilder().rebuild()
                    for difference in report.differences { #expect(difference.isEmpty, "\(difference)") }
                }
                flag.isOver.withLock { $0 = true }
                for try await reads in group { #expect(reads > 3) }
            }
        }
    }

    @Test(.timeLimit(.minutes(2))) func `a long read makes the swap step back, not the reads behind it`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            let reader = try PostgresConnection(projections.configuration, logger: TestWorld.logger)
            defer { reader.close() }
            try reader.script("BEGIN; SELECT count(*) FROM projection.parties_1")
            var rebuilder = world.rebuilder()
            rebuilder.limits.swapAttempts = 3
            rebuilder.limits.swapLockTimeout = .milliseconds(20)
            rebuilder.limits.swapPause = .milliseconds(5)
            let bounded = rebuilder
            await #expect(throws: ProjectionError.inUse("parties")) { try await bounded.rebuild(["parties"]) }
            #expect(try await world.number("SELECT count(*) FROM projection.parties_1") == 0)
            try reader.script("COMMIT")
            let report = try await bounded.rebuild(["parties"])
            #expect(report.resumedEvents == report.events && report.events > 0, "it goes on from the swap")
            #expect(report.differences.allSatisfy { $0.isEmpty })
        }
    }

    @Test(.timeLimit(.minutes(2))) func `tables that nobody takes further are replaced without being compared`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            try await world.world.recorded(
                world.world.request(
                    world.world.employerChief, world.tables[0], .makeOffer(TestActs.draft(rate: "0.7"))))
            let report = try await world.rebuilder().rebuild(["current_terms"])
            #expect(report.differences.map(\.isCompared) == [false])
            #expect(report.differences.allSatisfy { !$0.isEmpty })
            let statuses = try await ProjectionStatus.all(
                configuration: projections.configuration, logger: TestWorld.logger)
            #expect(statuses.first { $0.name == "current_terms" }?.lag == 0)
            #expect(statuses.first { $0.name == "parties" }?.lag == 1)
            #expect(statuses.first { $0.name == "parties" }.map { $0.behindMilliseconds > 0 } == true)
            // Each goes on from where it stands.
            #expect(try await projections.projector.catchUp(world.world.ledger))
            for difference in try await world.rebuilder().differences().differences {
                #expect(difference.isEmpty, "\(difference)")
            }
        }
    }
}
