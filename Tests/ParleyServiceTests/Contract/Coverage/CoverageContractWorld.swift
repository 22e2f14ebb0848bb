import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// Campaigns and cases in a database with the contract's views over them.
struct CoverageContractWorld: Sendable {
    /// The read models behind the views of campaigns, coverage and supervision.
    static let projections = [
        "campaign_targets", "coverage_reports", "invitation_courses", "open_invitations", "agreement_coverage",
        "missed_commitments", "supervision_letters", "unanswered_opinions",
    ]
    /// Those views.
    static let views = [
        "fact_campaign_target", "fact_coverage", "fact_coverage_report", "fact_supervision_letter",
        "coverage_by_region_industry_month", "early_warnings",
    ]

    let projections: ProjectionWorld
    let campaigns: CampaignWorld

    static func with(_ body: (CoverageContractWorld) async throws -> Void) async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            try await body(
                CoverageContractWorld(projections: projections, campaigns: CampaignWorld(world, clock)))
        }
    }

    /// What a statement answers once the read models have followed: text cells, `nil` for NULL.
    func rows(_ sql: String) async throws -> [[String?]] {
        try await projections.projector.catchUp(campaigns.world.ledger)
        let answer = try await projections.pool.query(
            Statement(
                unchecked: """
                    SELECT (SELECT string_agg(coalesce(c.value, '∅'), '|' ORDER BY c.ordinality)
                            FROM json_each_text(row_to_json(t)) WITH ORDINALITY AS c)
                    FROM (\(sql)) AS t
                    """, .unprepared))
        return try answer.map { row in
            try row.text(0).split(separator: "|", omittingEmptySubsequences: false).map { $0 == "∅" ? nil : String($0) }
        }
    }

    /// Lines of cells joined by bars.
    func lines(_ sql: String) async throws -> [String] {
        try await rows(sql).map { $0.map { $0 ?? "∅" }.joined(separator: "|") }
    }

    /// How many rows of the views hold a text anywhere.
    func mentions(of text: String) async throws -> Int {
        var count = 0
        for view in Self.views {
            count += try await rows("SELECT v::text FROM parley_v1.\(view) AS v WHERE v::text LIKE '%\(text)%'").count
        }
        return count
    }

    /// Opens a campaign and invites every target.
    func invited(_ targets: [CampaignTarget]) async throws -> (campaign: StreamID, negotiations: [StreamID]) {
        let campaign = try await campaigns.opened(targets)
        let negotiations = try await campaigns.invite(
            targets.map { CampaignWorld.invitation(of: $0) }, of: campaign
        ).compactMap(\.recorded)
        try #require(negotiations.count == targets.count)
        return (campaign, negotiations)
    }

    /// Reports the coverage of a campaign as it is.
    func reportCoverage(of campaign: StreamID) async throws {
        let outcome = try await campaigns.campaigns.perform(
            StreamRequest(
                principal: campaigns.federation, address: .existing(campaign, in: campaigns.world.ledger),
                idempotencyKey: TestKeys.next(), fingerprint: TestKeys.fingerprint("report")
            ) { _ in .reportCoverage(CoverageFinding(toBeCountedAsOf: nil)) })
        guard case .found(.recorded) = outcome else { throw NotRecorded() }
    }

    /// A negotiation whose invitation arrived and was never answered, recorded as overdue.
    func overdue() async throws -> StreamID {
        let story = try await ProcedureStory.invited(campaigns.world, campaigns.clock)
        story.on(1)
        try await story.act(campaigns.world.employerChief, .confirmReceipt)
        story.on(40)
        #expect(try await story.sweep() == 1)
        story.on(0)
        return story.negotiation
    }
}
