import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Coverage reports beside what the log says again.
@Suite struct CoverageReportTests {
    private static func report(
        _ campaign: StreamID, _ world: CampaignWorld, asOf: Timestamp? = nil
    ) async throws -> StreamOutcome<CampaignFamily>? {
        let outcome = try await world.campaigns.perform(
            StreamRequest(
                principal: world.federation, address: .existing(campaign, in: world.world.ledger),
                idempotencyKey: TestKeys.next(), fingerprint: TestKeys.fingerprint("report")
            ) { _ in .reportCoverage(CoverageFinding(toBeCountedAsOf: asOf)) })
        guard case .found(let result) = outcome else { return nil }
        return result
    }

    private static func compared(
        _ number: Int, _ campaign: StreamID, _ world: CampaignWorld
    ) async throws -> ComparedCoverage? {
        let outcome = try await world.campaigns.comparedCoverage(
            number, of: campaign, in: world.world.ledger, for: world.federation)
        guard case .found(let compared) = outcome else { return nil }
        return compared
    }

    @Test func `what happens after the cut-off changes no report`() async throws {
        let world = CampaignWorld.memory()
        let targets = [CampaignWorld.enterprise(1, workers: 420), CampaignWorld.enterprise(2, workers: 330)]
        let campaign = try await world.opened(targets)
        let negotiations = try await world.invite(targets.map { CampaignWorld.invitation(of: $0) }, of: campaign)
            .compactMap(\.recorded)
        try #require(negotiations.count == 2)
        try await world.agree(negotiations[0], .allInScope, workers: 400)
        guard case .recorded = try await Self.report(campaign, world) else {
            Issue.record("not recorded")
            return
        }
        try await world.agree(negotiations[1], .allInScope, workers: nil)
        guard case .recorded = try await Self.report(campaign, world) else {
            Issue.record("not recorded")
            return
        }
        let first = try #require(try await Self.compared(1, campaign, world))
        #expect(first.agrees && first.report.finding.coverage.total.workersCovered == 400)
        #expect(first.report.finding.agreements == 1 && first.report.finding.progress[.inForce] == 1)
        let second = try #require(try await Self.compared(2, campaign, world))
        #expect(second.agrees && second.report.finding.coverage.total.workersCovered == 730)
        #expect(try await Self.compared(3, campaign, world) == nil)
    }

    @Test func `figures that the log does not bear out are found`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened([CampaignWorld.enterprise(1)])
        let honest = try await world.report(of: campaign).finding(asOf: nil)
        let invented = CoverageFinding(
            asOf: nil, position: honest.position, version: honest.version, agreements: 1, progress: honest.progress,
            coverage: honest.coverage)
        // Past the service that counts.
        try await world.act(.reportCoverage(invented), on: campaign)
        let compared = try #require(try await Self.compared(1, campaign, world))
        #expect(!compared.agrees && compared.recounted == honest)
    }

    @Test func `a cut-off to come is refused before anything is counted`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened([CampaignWorld.enterprise(1)])
        let later = Timestamp(microseconds: world.clock.now().microseconds + 1)
        #expect(try await Self.report(campaign, world, asOf: later) == nil)
        guard
            case .rejected(.cutOffBeforeCampaign) = try await Self.report(
                campaign, world, asOf: Timestamp(microseconds: 0))
        else {
            Issue.record("not refused")
            return
        }
    }
}
