import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// A campaign through the service, with the people who run it.
struct CampaignWorld: Sendable {
    let world: TestWorld
    let clock: ManualServiceClock
    let campaigns: CampaignService

    init(_ world: TestWorld, _ clock: ManualServiceClock) {
        self.world = world
        self.clock = clock
        campaigns = CampaignService(beside: world.service)
    }

    static func memory() -> CampaignWorld {
        let clock = ProcedureStory.clock()
        return CampaignWorld(.memory(clock: clock), clock)
    }

    static func postgres(like other: CampaignWorld? = nil) async throws -> CampaignWorld {
        let clock = other?.clock ?? ProcedureStory.clock()
        return CampaignWorld(try await .postgres(clock: clock, like: other?.world), clock)
    }

    /// The federation's account that invites; it becomes labour's chief.
    var federation: Principal { world.principal("labour-chief", .unionFederation, .chiefRepresentative) }

    static let opening = CampaignOpening(
        title: .en("Campaign"), organisers: [Sample.party("Federation")], subjects: [.pieceRate],
        scopes: [CampaignScope(region: nil, industry: nil)], from: Sample.day("2026-02-01"),
        through: Sample.day("2026-06-30"))

    static func enterprise(
        _ number: Int, workers: Int64 = 100, region: String = "630103", industry: String = "6020"
    ) -> CampaignTarget {
        CampaignTarget(
            key: Sample.target("E-\(number)"), name: Sample.party("Enterprise \(number)"),
            unit: .enterprise(region: Sample.region(region), industry: Sample.industry(industry), workers: workers))
    }

    static func sector(_ number: Int, region: String? = "630000", industry: String? = "6020") -> CampaignTarget {
        CampaignTarget(
            key: Sample.target("S-\(number)"), name: Sample.party("Association \(number)"),
            unit: .sector(
                CampaignScope(region: region.map(Sample.region), industry: industry.map(Sample.industry))))
    }

    /// An invitation of a target by labour.
    static func invitation(
        of target: CampaignTarget, addressee: String = "employer-chief", employer: String? = nil, words: String = ""
    ) -> CampaignInvitationRequest {
        let name = employer.map(Sample.party) ?? target.name
        guard let person = PrincipalID(addressee) else { preconditionFailure("an account") }
        return CampaignInvitationRequest(
            target: target.key, employer: [name], people: [person], occurredAt: nil, remark: nil,
            fingerprint: TestKeys.fingerprint("\(target.key) \(addressee) \(words)")
        ) { campaign, seats in
            .issueInvitation(
                NegotiationOpening(
                    title: TestActs.opening.title, labour: TestActs.opening.labour, employer: [name],
                    jurisdiction: "CN-QH", currency: "CNY", profile: "CN@1", timeZone: TestActs.zone
                ).invited(by: campaign), side: .labour, party: nil, items: TestActs.items,
                addressee: seats.seat(of: person))
        }
    }

    @discardableResult
    func act(
        _ act: CampaignAct, on campaign: StreamID? = nil, by principal: Principal? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> StreamID {
        let outcome = try await campaigns.campaigns.perform(
            StreamRequest(
                principal: principal ?? federation,
                address: campaign.map { .existing($0, in: world.ledger) } ?? .opened(in: world.ledger),
                idempotencyKey: TestKeys.next(), fingerprint: TestKeys.fingerprint("act")
            ) { _ in act })
        guard case .recorded(let recorded) = outcome else {
            Issue.record("not recorded: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        return recorded.stream
    }

    /// A campaign with targets on its list.
    func opened(_ targets: [CampaignTarget]) async throws -> StreamID {
        let campaign = try await act(.open(Self.opening))
        for start in stride(from: 0, to: targets.count, by: CampaignLimits.maximumTargetsOfAct) {
            let end = min(start + CampaignLimits.maximumTargetsOfAct, targets.count)
            try await act(.list(Array(targets[start..<end])), on: campaign)
        }
        return campaign
    }

    func invite(
        _ requests: [CampaignInvitationRequest], of campaign: StreamID, by principal: Principal? = nil
    ) async throws -> [CampaignInvitationOutcome] {
        let outcomes = try await campaigns.invite(
            requests, of: campaign, in: world.ledger, as: principal ?? federation, correlation: nil)
        return try #require(outcomes)
    }

    func report(of campaign: StreamID, asOf instant: Timestamp? = nil) async throws -> CampaignReport {
        let outcome = try await campaigns.report(
            of: campaign, in: world.ledger, for: world.auditor, asOf: instant)
        guard case .found(let report) = outcome else {
            Issue.record("no report: \(outcome)")
            throw NotRecorded()
        }
        return report
    }

    func state(of campaign: StreamID) async throws -> CampaignState { try await report(of: campaign).state }

    /// Brings the negotiation with a target from the invitation to an agreement in force, by its own chiefs.
    func agree(
        _ negotiation: StreamID, _ binding: BindingMode, workers: Int64?, joining: [Accession] = []
    ) async throws {
        let story = ProcedureStory(world: world, clock: clock, negotiation: negotiation, zone: TestActs.zone)
        try await story.settled()
        story.on(75)
        let plan = DraftPlan(
            kind: .collectiveContract, binding: binding, validFrom: ProcedureStory.day(117),
            validThrough: Sample.day("2028-09-28"), workersInScope: workers, textHash: DraftText.uncomputed)
        try await story.bothChiefs(.state(.assembleDraft(plan)))
        try await story.bothChiefs(.signDraft(1, try await story.hash()))
        try await story.vote(1)
        story.on(80)
        try await story.bothChiefs(.signAgreement(1, try await story.hash()))
        story.on(86)
        try await story.act(world.employerChief, .fileAgreement(draft: 1, copies: 3))
        story.on(88)
        try await story.act(story.authority, .recordReceipt(draft: 1))
        try await story.act(story.authority, .confirmEffect)
        for accession in joining { try await story.bothChiefs(.state(.accede(accession))) }
    }
}

extension CampaignInvitationOutcome {
    /// The negotiation of an invitation that was recorded now.
    var recorded: StreamID? { if case .recorded(let negotiation) = self { negotiation } else { nil } }
    /// The negotiation of an invitation that was recorded before.
    var replayed: StreamID? { if case .replayed(let negotiation) = self { negotiation } else { nil } }
}
