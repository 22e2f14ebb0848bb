import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// An event that cannot be read or shown stops what it concerns, is named, and leaves the rest running.
@Suite(.serialized) struct PoisonTests {
    private static let negotiations = ["negotiation_overview", "current_terms", "deadlines"]

    private func statuses(_ world: RebuildWorld) async throws -> [String: ProjectionStatus] {
        let all = try await ProjectionStatus.all(
            configuration: world.projections.configuration, logger: TestWorld.logger)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    private func register(_ number: Int, _ world: TestWorld) async throws {
        let outcome = try await PartyRegistry(StreamService(beside: world.service)).perform(
            StreamRequest(
                principal: world.principal("federation", .unionFederation), address: .opened(in: world.ledger),
                idempotencyKey: TestKeys.next(), fingerprint: TestKeys.fingerprint("party \(number)")
            ) { _ in
                PartyIntent(
                    .register(
                        .union,
                        PartyDetails(
                            name: .en("Union \(number)"), region: Sample.region("630100"),
                            industry: Sample.industry("6020"), parent: nil, workers: 10,
                            validFrom: Sample.day("2026-03-01"))), neighbours: [:])
            })
        guard case .recorded = outcome else { throw NotRecorded() }
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [("NobodyKnowsThis", "{}"), ("OfferMade", "no JSON"), ("OfferMade", "{\"data\":{}}")])
    func `an unreadable event stops the read models of its kind before it`(type: String, payload: String) async throws {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            let type = try #require(EventType(type))
            // Before the event, and after it, something that every read model is to show.
            try await world.world.recorded(
                world.world.request(
                    world.world.employerChief, world.tables[1], .makeOffer(TestActs.draft(rate: "0.6"))))
            let position = try await world.appendPoison(to: world.tables[0], type: type, payload: payload)
            try await register(1, world.world)
            #expect(try await projections.projector.catchUp(world.world.ledger))
            let statuses = try await statuses(world)
            let head = try await world.number("SELECT max(position) FROM log.events")
            let version = try await world.number(
                "SELECT version FROM log.events WHERE position = \(position.number)")
            for name in ProjectionRebuilder.names {
                let status = try #require(statuses[name])
                let isConcerned =
                    ProjectionRegistry.projection(named: name).map(ProjectionRegistry.kind) == StreamKinds.negotiation
                guard isConcerned else {
                    #expect(status.position.number == head && status.stop == nil, "\(name)")
                    continue
                }
                #expect(status.position.number == position.number - 1, "\(name): everything before it is there")
                let stop = try #require(status.stop)
                let event = try #require(stop.event)
                #expect(event.ledger == world.world.ledger && event.position == position && event.type == type)
                #expect(event.stream == world.tables[0] && event.version.number == version)
                #expect(!stop.reason.isEmpty && stop.name == name)
            }
            #expect(try await world.number("SELECT count(*) FROM projection.parties_1") == 1)
            // It stays so, whatever comes; the others run on.
            try await register(2, world.world)
            #expect(try await projections.projector.catchUp(world.world.ledger))
            #expect(try await world.number("SELECT count(*) FROM projection.parties_1") == 2)
            #expect(try await self.statuses(world)["current_terms"]?.position.number == position.number - 1)
        }
    }

    @Test(.timeLimit(.minutes(2))) func `a rebuild leaves the stopped ones as they are and makes the others`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            let position = try await world.appendPoison(to: world.tables[2])
            try await register(1, world.world)
            #expect(try await projections.projector.catchUp(world.world.ledger))
            let before = try await world.checksums()
            let report = try await world.rebuilder().rebuild()
            let concerned = ProjectionRegistry.all.filter { ProjectionRegistry.kind(of: $0) == StreamKinds.negotiation }
            #expect(report.failures.map(\.name) == concerned.map(\.name))
            for failure in report.failures {
                #expect(failure.event?.position == position && failure.event?.stream == world.tables[2])
            }
            #expect(Set(report.differences.map(\.name)).isDisjoint(with: concerned.map(\.name)))
            #expect(report.differences.allSatisfy { $0.isEmpty } && !report.differences.isEmpty)
            #expect(try await world.checksums() == before)
            #expect(
                try await world.number("SELECT count(*) FROM pg_tables WHERE schemaname = 'projection_next'") == 0)
            // As far as it goes, what they show is right.
            #expect(try await world.rebuilder().difference("current_terms").isEmpty)
            await #expect(throws: ProjectionFailure.self) {
                let _: ProjectionDifference = try await world.rebuilder().rebuild("current_terms")
            }
        }
    }

    @Test(.timeLimit(.minutes(2))) func `what can be read again is followed after a restart, and by a rebuild`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            let position = try await world.appendPoison(to: world.tables[0])
            #expect(try await projections.projector.catchUp(world.world.ledger))
            #expect(try await statuses(world)["deadlines"]?.stop != nil)
            // A restart tries again, and meets the same.
            await projections.projector.shutdown()
            let second = Projector(
                store: projections.store, configuration: projections.configuration, rulebook: TestRulebook.shared,
                logger: TestWorld.logger)
            #expect(try await second.catchUp(world.world.ledger))
            #expect(try await statuses(world)["deadlines"]?.stop?.event?.position == position)
            await second.shutdown()
            // As if this were a release that knows the event: a copy of an earlier one of the same stream.
            let superuser = try PostgresConnection(projections.configuration, logger: TestWorld.logger)
            defer { superuser.close() }
            try superuser.script(
                """
                ALTER TABLE log.events DISABLE TRIGGER ALL;
                UPDATE log.events AS e SET payload = o.payload,
                    leaf = overlay(o.leaf PLACING substring(e.leaf FROM 13 FOR 32) FROM 13 FOR 32)
                FROM log.events AS o
                WHERE e.position = \(position.number) AND o.stream_id = e.stream_id AND o.version = e.version - 1;
                ALTER TABLE log.events ENABLE TRIGGER ALL;
                """)
            let third = Projector(
                store: projections.store, configuration: projections.configuration, rulebook: TestRulebook.shared,
                logger: TestWorld.logger)
            #expect(try await third.catchUp(world.world.ledger))
            await third.shutdown()
            let healed = try await statuses(world)
            #expect(healed.values.allSatisfy { $0.stop == nil && $0.lag == 0 }, "\(healed)")
            for difference in try await world.rebuilder().rebuild().differences {
                #expect(difference.isEmpty, "\(difference)")
            }
        }
    }

    @Test(.timeLimit(.minutes(2))) func `rows that a table refuses stop that read model alone, at the event`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let world = try await RebuildWorld(projections, tables: 3)
            let version = try await world.world.version(world.tables[1])
            for rate in ["2.1", "2.2", "2.3"] {
                for table in world.tables {
                    try await world.world.recorded(
                        world.world.request(world.world.labourChief, table, .makeOffer(TestActs.draft(rate: rate))))
                }
            }
            // From the second of these offers on.
            let broken = BrokenProjection(world.tables[1], from: version + 2)
            let registry: [any StreamProjection] = [broken, CurrentTermsProjection()]
            let position = try await world.number(
                """
                SELECT position FROM log.events WHERE ledger_id = 1 AND stream_id = '\(world.tables[1])'
                AND version = \(version + 2)
                """)
            await projections.projector.shutdown()
            let pass = ProjectionPass(
                ProjectionFolder(rulebook: TestRulebook.shared), registry, pageEvents: 100, logger: TestWorld.logger)
            let step = try await projections.pool.withConnection { connection in
                var step = try pass.step(world.world.ledger, connection)
                while step.events > 0 || step.isBehind { step = try pass.step(world.world.ledger, connection) }
                return step
            }
            let statuses = try await statuses(world)
            #expect(statuses["current_terms"]?.lag == 0 && statuses["current_terms"]?.stop == nil)
            #expect(step.position.number == statuses["current_terms"]?.head.number)
            let stopped = try #require(statuses["negotiation_overview"])
            #expect(stopped.position.number == position - 1)
            #expect(stopped.stop?.event?.position.number == position)
            #expect(stopped.stop?.event?.stream == world.tables[1])
            // A rebuild names the stream too.
            let report = try await world.rebuilder(registry: registry).rebuild()
            #expect(report.failures.map(\.name) == ["negotiation_overview"])
            #expect(report.failures.first?.event?.stream == world.tables[1])
            #expect(report.differences.map(\.name) == ["current_terms"] && report.differences.allSatisfy { $0.isEmpty })
            // With the read model mended, a rebuild takes it over the event.
            let healed = try await world.rebuilder().rebuild(["negotiation_overview"])
            #expect(healed.differences.map(\.isCompared) == [false])
            #expect(try await self.statuses(world)["negotiation_overview"]?.stop == nil)
            #expect(try await self.statuses(world)["negotiation_overview"]?.lag == 0)
        }
    }
}
