import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct CampaignInvitationTests {
    private static let targets = (1...5).map { CampaignWorld.enterprise($0) }

    @Test func `each target gets a negotiation that names its campaign, and the campaign links it`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        let outcomes = try await world.invite(
            Self.targets.map { CampaignWorld.invitation(of: $0) }, of: campaign)
        let negotiations = outcomes.compactMap(\.recorded)
        #expect(negotiations.count == 5 && Set(negotiations).count == 5)
        let state = try await world.state(of: campaign)
        for (target, negotiation) in zip(Self.targets, negotiations) {
            #expect(state.negotiations[target.key] == negotiation)
            let opening = try await world.world.view(negotiation).state.opening
            #expect(opening?.campaign == CampaignReference(campaign: campaign, target: target.key))
        }
        let report = try await world.report(of: campaign)
        #expect(report.progress[.invited] == 5 && report.progress.targets == 5)
    }

    @Test func `the same invitation is recorded once, whoever sends it`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        let requests = Self.targets.map { CampaignWorld.invitation(of: $0) }
        let first = try await world.invite(requests, of: campaign).compactMap(\.recorded)
        let head = try await world.world.log.head(of: world.world.ledger).position
        let second = try await world.invite(requests, of: campaign).compactMap(\.replayed)
        let colleague = world.world.principal("colleague", .unionFederation)
        let third = try await world.invite(requests, of: campaign, by: colleague).compactMap(\.replayed)
        #expect(first == second && first == third)
        #expect(try await world.world.log.head(of: world.world.ledger).position == head)
    }

    @Test func `a target in the same stream twice is recorded once`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        let request = CampaignWorld.invitation(of: Self.targets[0])
        let outcomes = try await world.invite([request, request, request], of: campaign)
        #expect(outcomes.compactMap(\.recorded).count == 1)
        #expect(outcomes.compactMap(\.replayed).count == 2)
        #expect(Set(outcomes.compactMap { $0.recorded ?? $0.replayed }).count == 1)
    }

    @Test func `what cannot be recorded is refused alone`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        _ = try await world.invite([CampaignWorld.invitation(of: Self.targets[1])], of: campaign)
        let outcomes = try await world.invite(
            [
                CampaignWorld.invitation(of: CampaignWorld.enterprise(9)),
                CampaignWorld.invitation(of: Self.targets[0], employer: "Somebody else"),
                CampaignWorld.invitation(of: Self.targets[1], words: "other"),
                CampaignWorld.invitation(of: Self.targets[2], addressee: "labour-chief"),
                CampaignWorld.invitation(of: Self.targets[3]),
            ], of: campaign)
        guard case .targetUnknown = outcomes[0], case .targetNotNamed = outcomes[1],
            case .alreadyInvited = outcomes[2], case .rejected(.seatTaken) = outcomes[3]
        else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(outcomes[4].recorded != nil)
        #expect(try await world.state(of: campaign).negotiations.count == 2)
    }

    @Test func `a closed campaign invites nobody, and still answers for whom it invited`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        let first = try await world.invite([CampaignWorld.invitation(of: Self.targets[0])], of: campaign)
        try await world.act(.close, on: campaign)
        let outcomes = try await world.invite(
            Self.targets.prefix(2).map { CampaignWorld.invitation(of: $0) }, of: campaign)
        #expect(outcomes[0].replayed == first[0].recorded)
        guard case .campaignClosed = outcomes[1] else {
            Issue.record("\(outcomes[1])")
            return
        }
    }

    @Test func `what was recorded and not noted before the end of a process is noted when it is sent again`()
        async throws
    {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        let turn = CampaignTurn(
            negotiations: world.world.service, campaign: campaign, state: try await world.state(of: campaign),
            ledger: world.world.ledger, principal: world.federation, correlation: nil)
        let requests = Self.targets.map { CampaignWorld.invitation(of: $0) }
        let lost = await turn.invite(Array(requests.prefix(3))).compactMap(\.recorded)
        #expect(lost.count == 3)
        #expect(try await world.state(of: campaign).negotiations.isEmpty)
        let outcomes = try await world.invite(requests, of: campaign)
        #expect(outcomes.prefix(3).compactMap(\.replayed) == lost)
        #expect(outcomes.suffix(2).compactMap(\.recorded).count == 2)
        #expect(try await world.state(of: campaign).negotiations.count == 5)
    }

    @Test func `who may not run campaigns sees none`() async throws {
        let world = CampaignWorld.memory()
        let campaign = try await world.opened(Self.targets)
        for role in Role.allCases where !CampaignFamily.organisers.contains(role) {
            let principal = world.world.principal("someone", role)
            let outcome = try await world.campaigns.report(of: campaign, in: world.world.ledger, for: principal)
            let invited = try await world.campaigns.invite(
                [CampaignWorld.invitation(of: Self.targets[0])], of: campaign, in: world.world.ledger, as: principal,
                correlation: nil)
            if role == .auditor {
                guard case .found = outcome, case .notPermitted? = invited?.first else {
                    Issue.record("\(outcome), \(String(describing: invited))")
                    continue
                }
            } else {
                guard case .notVisible = outcome, invited == nil else {
                    Issue.record("\(role): \(outcome)")
                    continue
                }
            }
        }
    }
}
