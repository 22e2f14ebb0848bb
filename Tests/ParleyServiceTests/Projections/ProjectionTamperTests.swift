import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// That `parley projection diff` finds whatever was changed in a read model behind the projector's back.
@Suite(.serialized) struct ProjectionTamperTests {
    /// Ways to tamper with a table, and how many rows are then too many and missing.
    private static let tamperings: [(sql: String, unexpected: Int64, missing: Int64)] = [
        ("UPDATE T SET ledger_id = 76 WHERE ctid = (SELECT min(ctid) FROM T)", 1, 1),
        ("DELETE FROM T WHERE ctid = (SELECT max(ctid) FROM T)", 0, 1),
        (
            """
            INSERT INTO T SELECT (jsonb_populate_record(t, '{"ledger_id": 77}')).* FROM T AS t
            WHERE t.ctid = (SELECT min(ctid) FROM T)
            """, 1, 0
        ),
    ]

    @Test(.timeLimit(.minutes(3)))
    func `a changed, a missing and a forged row are found in every read model`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let table = try await world.openTable()
            try await world.recorded(
                world.request(world.labourChief, table, .tableDemand(TestActs.draft(rate: "1.20"))))
            // One more whose reply is due.
            let story = try await ProcedureStory.invited(world, clock)
            story.on(2)
            try await story.act(world.employerChief, .confirmReceipt)
            try await CampaignWorld(world, clock).act(.open(CampaignWorld.opening))
            _ = try await SupervisionWorld(world, clock).opened()
            try await Self.registerParty(world)
            try await CoverageContractFill.fill(world, clock)
            try await Self.disclose(world, clock)
            #expect(try await projections.projector.catchUp(world.ledger))
            for name in ProjectionRebuilder.names {
                try #require(try await projections.checksum(name).rows > 0, "\(name) has no rows to tamper with")
            }
            for one in try await projections.rebuilder.differences().differences {
                #expect(one.isEmpty && one.first == nil, "\(one.name): \(one.examples)")
            }
            for tampering in Self.tamperings {
                for projection in ProjectionRegistry.all {
                    let changed = try await projections.pool.query(
                        Statement(
                            unchecked: tampering.sql.replacing(/\bT\b/, with: "projection.\(projection.table)"),
                            .unprepared))
                    #expect(changed.affected == 1, "\(projection.name): \(tampering.sql)")
                }
                let found = try await projections.rebuilder.differences().differences
                #expect(Set(found.map(\.name)) == Set(ProjectionRebuilder.names))
                for one in found {
                    #expect(!one.isEmpty, "\(one.name): \(tampering.sql)")
                    #expect(one.unexpectedRows == tampering.unexpected, "\(one.name): \(tampering.sql)")
                    #expect(one.missingRows == tampering.missing, "\(one.name): \(tampering.sql)")
                    let first = try #require(one.first)
                    #expect(first.hasPrefix(tampering.unexpected > 0 ? "in use: (" : "rebuilt: ("))
                }
                _ = try await projections.rebuilder.rebuild(dropsOld: true)
                for one in try await projections.rebuilder.differences().differences {
                    #expect(one.isEmpty, "\(one.name)")
                }
            }
        }
    }

    /// A disclosed negotiation with a unit and a session, and a published one with stoppages.
    private static func disclose(_ world: TestWorld, _ clock: ManualServiceClock) async throws {
        let story = try await ProcedureStory.invited(world, clock)
        try await story.seated()
        story.on(30)
        try await story.act(world.labourChief, .openSession(.negotiationMeeting, chair: .labour))
        try await story.act(world.labourChief, .closeSession)
        let unit = BargainingUnit(
            title: .en("Couriers"), scope: CampaignScope(region: Sample.region("630100"), industry: nil))
        try await story.act(world.labourChief, .groundwork(.defineUnit(unit)))
        story.on(75)
        try await story.agreed()
        try await story.bothChiefs(.state(.assembleDraft(ProcedureStory.agreement(.platformAgreement))))
        try await story.signed()
        let outcome = try await HistoryImporter(log: world.log).importFile(
            try HistoryFixture.bytes("boeing-iam-2024"), into: world.ledger)
        guard case .recorded = outcome else { throw NotRecorded() }
    }

    private static func registerParty(_ world: TestWorld) async throws {
        let registry = PartyRegistry(StreamService(beside: world.service))
        let outcome = try await registry.perform(
            StreamRequest(
                principal: world.principal("federation", .unionFederation), address: .opened(in: world.ledger),
                idempotencyKey: TestKeys.next(), fingerprint: TestKeys.fingerprint("party")
            ) { _ in
                PartyIntent(
                    .register(
                        .union,
                        PartyDetails(
                            name: .en("Union"), region: Sample.region("630100"),
                            industry: Sample.industry("6020"), parent: nil, workers: 10,
                            validFrom: Sample.day("2026-03-01"))),
                    neighbours: [:])
            })
        guard case .recorded = outcome else { throw NotRecorded() }
    }
}
