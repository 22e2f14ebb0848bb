import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Coverage through the service, compared with a count in SQL over the raw events.
@Suite struct CampaignCoverageTests {
    private static let workers: [Int64] = [420, 330, 290, 240, 190, 140, 230, 180, 120]

    /// The nine firms of the worked example (domain §3.5) and their association.
    private static let targets =
        workers.enumerated().map { CampaignWorld.enterprise($0 + 1, workers: $1) } + [CampaignWorld.sector(1)]

    private static func joined(_ target: CampaignTarget, _ workers: Int64? = nil) -> Accession {
        Accession(enterprise: target.name, workers: workers ?? target.unit.workers ?? 0)
    }

    private static func expectEqual(
        _ report: CampaignReport, _ world: CampaignWorld, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let counted = try await RecountedCoverage.count(
            report.campaign, in: world.world.ledger, through: report.position, try await TestDatabase.connect().pool)
        #expect(RecountedCoverage.figures(of: report) == counted, sourceLocation: sourceLocation)
    }

    @Test func `the worked example covers 1610 of 2140 couriers, and the log says so at any cut-off`() async throws {
        let world = try await CampaignWorld.postgres()
        let campaign = try await world.opened(Self.targets)
        let outcomes = try await world.invite(
            Self.targets.map { CampaignWorld.invitation(of: $0) }, of: campaign)
        let negotiations = outcomes.compactMap(\.recorded)
        try #require(negotiations.count == 10)
        let before = try await world.report(of: campaign)
        #expect(before.coverage.total.workersCovered == 0 && before.coverage.total.workers == 2_140)

        try await world.agree(
            negotiations[9], .accededList, workers: 2_140, joining: Self.targets.prefix(6).map { Self.joined($0) })
        let association = try await world.report(of: campaign)
        #expect(association.coverage.total.workersCovered == 1_610)
        #expect(association.coverage.total.ratio?.description == "0.7523")
        #expect(association.progress[.inForce] == 1 && association.progress[.invited] == 9)
        try await Self.expectEqual(association, world)
        let instant = SystemServiceClock().now()

        // Two of the six, and one more, have agreements of their own.
        try await world.agree(negotiations[0], .allInScope, workers: 400)
        try await world.agree(negotiations[1], .allInScope, workers: nil)
        try await world.agree(negotiations[6], .allInScope, workers: 200)
        let all = try await world.report(of: campaign)
        #expect(all.coverage.total.workersCovered == 1_810)
        #expect(all.coverage.total.workersCountedTwice == 730)
        #expect(all.agreements == 4)
        try await Self.expectEqual(all, world)

        // What was known then is what was known then, in another process too.
        ProcedureStory(
            world: world.world, clock: world.clock, negotiation: negotiations[0], zone: TestActs.zone
        ).set(SystemServiceClock().now())
        for reader in [world, try await CampaignWorld.postgres(like: world)] {
            let then = try await reader.report(of: campaign, asOf: instant)
            #expect(then.position == association.position && then.coverage == association.coverage)
            #expect(then.progress == association.progress)
            try await Self.expectEqual(then, reader)
        }
        let early = try await world.campaigns.report(
            of: campaign, in: world.world.ledger, for: world.world.auditor, asOf: Timestamp(microseconds: 0))
        guard case .notVisible = early else {
            Issue.record("\(early)")
            return
        }
        let later = Timestamp(microseconds: world.clock.now().microseconds + 3_600_000_000)
        let future = try await world.campaigns.report(
            of: campaign, in: world.world.ledger, for: world.world.auditor, asOf: later)
        guard case .futureTime = future else {
            Issue.record("\(future)")
            return
        }
    }
}
