import Bargaining
import EventSourcing
import EventStorePostgres
import Postgres
import Testing

@testable import ParleyService

@Suite struct ServiceDoctorTests {
    @Test func `a sound database has only findings that passed, and a spoilt projection is found`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.openTable()
            try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2"))))
            try await projections.projector.catchUp(world.ledger)
            let doctor = ServiceDoctor(
                configuration: projections.configuration,
                schemaDirectory: TestDatabase.schemaDirectory, rulebook: TestRulebook.shared,
                logger: TestWorld.logger)
            let findings = try await doctor.examine(comparesProjections: true)
            for finding in findings { #expect(finding.passed, "\(finding)") }
            #expect(findings.contains { $0.check == "ledger 1: payloads" })
            #expect(findings.contains { $0.check == "functions" })
            let changed = try await projections.pool.query("DELETE FROM projection.negotiation_overview_2")
            #expect(changed.affected == 1)
            let spoilt = try await doctor.examine(comparesProjections: true)
            #expect(spoilt.filter { !$0.passed }.map(\.check) == ["projection negotiation_overview: rows"])
        }
    }

    @Test(arguments: [
        // The receipt of one act is put on another, on a later event, or loses an event.
        "UPDATE log.events SET command_id = gen_random_uuid() WHERE position = 1",
        "UPDATE log.events SET item_events = item_events - 1 WHERE position = 1",
        """
        UPDATE log.events AS e SET command_id = s.command_id, item_events = s.item_events
        FROM (
            SELECT f.position, t.command_id, t.item_events
            FROM (VALUES (1, 2), (2, 1)) AS pair(here, there)
            JOIN LATERAL (
                SELECT position, command_id FROM log.events WHERE command_id IS NOT NULL ORDER BY position
                OFFSET pair.here LIMIT 1
            ) AS f ON true
            JOIN LATERAL (
                SELECT command_id, item_events FROM log.events WHERE command_id IS NOT NULL ORDER BY position
                OFFSET pair.there LIMIT 1
            ) AS t ON true
        ) AS s WHERE s.position = e.position
        """,
    ])
    func `a receipt that belongs to another act is found`(_ tampering: String) async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.openTable()
            for rate in ["1.2", "1.3"] {
                try await world.recorded(
                    world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: rate))))
            }
            let doctor = ServiceDoctor(
                configuration: projections.configuration, schemaDirectory: TestDatabase.schemaDirectory,
                rulebook: TestRulebook.shared, logger: TestWorld.logger)
            #expect(try await doctor.examine().allSatisfy { $0.passed || $0.check.hasPrefix("projection") })
            let changed = try await projections.pool.withConnection { connection in
                _ = try connection.execute("ALTER TABLE log.events DISABLE TRIGGER append_only")
                // Two acts exchange receipts in one statement: their uniqueness is only checked at its end then.
                _ = try connection.execute("DROP INDEX log.events_command_key")
                let changed = try connection.execute(Statement(unchecked: tampering, .unprepared)).affected
                _ = try connection.execute("ALTER TABLE log.events ENABLE ALWAYS TRIGGER append_only")
                return changed
            }
            #expect(changed >= 1)
            let failed = try await doctor.examine().filter { !$0.passed && !$0.check.hasPrefix("projection") }
            #expect(failed.contains { $0.check == "ledger 1: payloads" && $0.cure != nil }, "\(failed)")
        }
    }
}
