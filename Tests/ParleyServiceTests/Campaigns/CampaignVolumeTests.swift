import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Ten thousand invitations, twice, and their coverage.
@Suite(.serialized) struct CampaignVolumeTests {
    private static let count = 10_000
    private static let mostSeconds: Int64 = 120
    private static let regions = ["630103", "630104", "630201", "110105", "310115", "440305"]
    private static let industries = ["6020", "6010", "6242", "5431"]

    private static let targets: [CampaignTarget] =
        (1...count).map { number in
            CampaignWorld.enterprise(
                number, workers: Int64(number % 97 * 10), region: regions[number % regions.count],
                industry: industries[number % industries.count])
        } + [
            CampaignWorld.sector(1), CampaignWorld.sector(2, region: "110000", industry: nil),
            CampaignWorld.sector(3, region: nil, industry: "6242"),
        ]

    @Test func `ten thousand invitations are recorded in under two minutes, once, and covered as SQL counts`()
        async throws
    {
        let world = try await CampaignWorld.postgres()
        let campaign = try await world.opened(Self.targets)
        let requests = Self.targets.enumerated().map { index, target in
            // Enough people to need a key for each, as in a real campaign.
            CampaignWorld.invitation(of: target, addressee: index % 10 == 3 ? "employer-\(index)" : "employer-chief")
        }
        let clock = ContinuousClock()
        var outcomes: [CampaignInvitationOutcome] = []
        let taken = try await clock.measure { outcomes = try await world.invite(requests, of: campaign) }
        print("\(requests.count) invitations recorded in \(taken)")
        #expect(taken < .seconds(Self.mostSeconds))
        let negotiations = outcomes.compactMap(\.recorded)
        try #require(negotiations.count == requests.count)

        let head = try await world.world.log.head(of: world.world.ledger).position
        let again = try await CampaignWorld.postgres(like: world)
        var replays: [CampaignInvitationOutcome] = []
        let retaken = try await clock.measure { replays = try await again.invite(requests, of: campaign) }
        print("the same stream again, by another process, in \(retaken)")
        #expect(replays.compactMap(\.replayed) == negotiations)
        #expect(try await again.world.log.head(of: world.world.ledger).position == head)

        let sectors = negotiations.suffix(3)
        try await world.agree(
            negotiations[1], .allInScope, workers: 5)
        try await world.agree(negotiations[5], .allInScope, workers: nil)
        try await world.agree(
            sectors[sectors.startIndex], .accededList, workers: nil,
            joining: [2, 6, 12, 13].map { number in
                Accession(enterprise: Self.targets[number - 1].name, workers: 40)
            })
        try await world.agree(sectors[sectors.startIndex + 1], .allInScope, workers: nil)
        let invited = try await world.report(of: campaign)
        #expect(invited.progress[.invited] == requests.count - 4 && invited.progress[.inForce] == 4)
        let counted = try await RecountedCoverage.count(
            campaign, in: world.world.ledger, through: invited.position, try await TestDatabase.connect().pool)
        #expect(RecountedCoverage.figures(of: invited) == counted)
        #expect(invited.coverage.total.workersCovered > 0 && invited.coverage.total.workersCountedTwice > 0)
    }
}
