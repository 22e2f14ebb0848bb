import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Acts after which every read model of campaigns, coverage and supervision has a row.
enum CoverageContractFill {
    static func fill(_ world: TestWorld, _ clock: ManualServiceClock) async throws {
        let campaigns = CampaignWorld(world, clock)
        let targets = [CampaignWorld.enterprise(1, workers: 420), CampaignWorld.sector(1)]
        let campaign = try await campaigns.opened(targets)
        let negotiations = try await campaigns.invite(targets.map { CampaignWorld.invitation(of: $0) }, of: campaign)
            .compactMap(\.recorded)
        try #require(negotiations.count == 2)
        try await campaigns.agree(
            negotiations[1], .accededList, workers: 2_140,
            joining: [Accession(enterprise: targets[0].name, workers: 420)])
        try await campaigns.act(
            .reportCoverage(try await campaigns.report(of: campaign).finding(asOf: nil)), on: campaign)
        let cases = SupervisionWorld(world, clock)
        let ended = try await cases.withOpinion()
        try await cases.answer(ended)
        try await cases.act(cases.union, on: ended) { _ in .close(.corrected) }
        let silent = try await cases.withOpinion()
        let story = try await ProcedureStory.invited(world, clock)
        try await story.dutiesInForce(due: 120, step: 140)
        story.on(130)
        #expect(try await story.sweep() == 1)
        #expect(try await cases.sweep(silent) == 1)
    }
}
