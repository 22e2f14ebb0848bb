import Bargaining
import EventSourcing
import EventStorePostgres
import Testing

@testable import ParleyService

/// Whoever reads a whole ledger meets streams of several kinds in it.
@Suite(.serialized) struct WholeLedgerTests {
    @Test func `projector, rebuild and doctor pass over other kinds`() async throws {
        try await ProjectionWorld.with { projections in
            let caucuses = try await CaucusWorld.make(try await projections.newWorld(1))
            let world = caucuses.world
            try await caucuses.recorded(.recordNote, remark: "in the companion ledger")
            try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
            // A stream of another kind among the negotiations of one ledger.
            let access = try await world.service.caucusAccess(
                to: caucuses.negotiation, in: world.ledger, for: world.labourChief)
            guard case .own(let setting) = access else {
                Issue.record("no caucus")
                return
            }
            let mixed = StreamID(UUIDValue(high: 1, low: 2))
            let outcome = try await world.service.caucuses.perform(
                StreamRequest(
                    principal: world.labourChief,
                    address: .beside(caucuses.negotiation, in: world.ledger, mixed, of: world.ledger),
                    idempotencyKey: "mixed", fingerprint: TestKeys.fingerprint("mixed")
                ) { _ in CaucusIntent(act: .recordNote, setting: setting) })
            guard case .recorded = outcome else {
                Issue.record("not recorded: \(outcome)")
                return
            }
            try await world.recorded(
                world.request(world.employerChief, caucuses.negotiation, .makeOffer(TestActs.draft(rate: "0.9"))))
            let companion = try caucuses.place().address.ledger
            #expect(
                try await projections.store.ledgers().contains {
                    $0.id == companion && $0.name == companion.companionName
                })
            for ledger in [world.ledger, companion] { #expect(try await projections.projector.catchUp(ledger)) }
            let list = try await world.service.list(in: world.ledger, for: world.auditor, limit: 10)
            #expect(list.rows.map(\.id) == [caucuses.negotiation])
            for name in ProjectionRebuilder.names {
                let difference = try await projections.rebuilder.rebuild(name)
                #expect(difference.isEmpty, "\(difference)")
            }
            let doctor = ServiceDoctor(
                configuration: projections.configuration, schemaDirectory: TestDatabase.schemaDirectory,
                rulebook: TestRulebook.shared, logger: TestWorld.logger)
            let findings = try await doctor.examine(comparesProjections: true)
            for finding in findings { #expect(finding.passed, "\(finding)") }
            #expect(findings.contains { $0.check == "ledger \(companion): payloads" })
            // To whoever asks for a negotiation, a stream of another kind is not there; nor is its key free.
            #expect(try await world.service.currentVersion(of: mixed, in: world.ledger, for: world.auditor) == nil)
            let reused = try await world.service.perform(
                world.request(
                    world.labourChief, caucuses.negotiation, .holdPosition([TestActs.pieceRate]), key: "mixed"))
            guard case .keyReused = reused else {
                Issue.record("the key was taken twice: \(reused)")
                return
            }
        }
    }
}
