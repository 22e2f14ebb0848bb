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
                projectionDirectory: TestDatabase.schemaDirectory + "/projections", logger: TestWorld.logger)
            let findings = try await doctor.examine(comparesProjections: true)
            for finding in findings { #expect(finding.passed, "\(finding)") }
            #expect(findings.contains { $0.check == "ledger 1: payloads" })
            let changed = try await projections.pool.query("DELETE FROM projection.negotiation_overview_1")
            #expect(changed.affected == 1)
            let spoilt = try await doctor.examine(comparesProjections: true)
            #expect(spoilt.filter { !$0.passed }.map(\.check) == ["projection negotiation_overview: rows"])
        }
    }
}
