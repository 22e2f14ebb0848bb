internal import Bargaining
internal import Crypto
package import EventSourcing

extension CampaignService {
    /// Opens the negotiations of some invitations, together, and notes them in the campaign.
    ///
    /// Each invitation is a command of its own, named by campaign and target: sent again, whoever sends it, it is answered
    /// with the negotiation that it opened. What was recorded and not noted, because the process ended in between, is
    /// noted when the same invitation is sent again.
    ///
    /// - Parameter requests: at most ``CampaignServiceLimits/concurrentInvitations``; more go in several turns.
    /// - Returns: one outcome a request, in their order; `nil` where there is no such campaign for this principal.
    /// - Throws: what nobody planned about the campaign itself; the same invitations may then be sent again.
    package func invite(
        _ requests: [CampaignInvitationRequest], of campaign: StreamID, in ledger: LedgerID, as principal: Principal,
        correlation: UUIDValue?
    ) async throws -> [CampaignInvitationOutcome]? {
        var outcomes: [CampaignInvitationOutcome] = []
        outcomes.reserveCapacity(requests.count)
        for start in stride(from: 0, to: requests.count, by: limits.concurrentInvitations) {
            let group = requests[start..<min(start + limits.concurrentInvitations, requests.count)]
            let outcome = try await campaigns.view(of: .existing(campaign, in: ledger), for: principal)
            guard case .found(let view) = outcome else { return nil }
            let turn = CampaignTurn(
                negotiations: negotiations, campaign: campaign, state: view.state, ledger: ledger,
                principal: principal, correlation: correlation)
            let results = await turn.invite(Array(group))
            try await note(Array(zip(group.map(\.target), results)), turn)
            outcomes += results
        }
        return outcomes
    }

    /// Notes the negotiations that the campaign does not link yet.
    private func note(
        _ results: [(target: CampaignTargetKey, outcome: CampaignInvitationOutcome)], _ turn: CampaignTurn
    ) async throws {
        var invited: [CampaignTargetKey: StreamID] = [:]
        for result in results {
            switch result.outcome {
            case .recorded(let negotiation), .replayed(let negotiation): invited[result.target] = negotiation
            default: break
            }
        }
        var known = turn.state
        for _ in 0..<campaigns.limits.attempts {
            let missing = invited.filter { known.negotiations[$0.key] == nil }.sorted { $0.key < $1.key }.map {
                CampaignInvitation(target: $0.key, negotiation: $0.value)
            }
            guard !missing.isEmpty else { return }
            let key = Self.key(of: missing, turn.campaign)
            let outcome = try await campaigns.perform(
                StreamRequest(
                    principal: turn.principal, address: .existing(turn.campaign, in: turn.ledger), idempotencyKey: key,
                    fingerprint: Self.hash(key), correlation: turn.correlation
                ) { _ in .note(missing) })
            switch outcome {
            case .recorded, .replayed: return
            // Somebody else noted one of them meanwhile.
            case .rejected, .busy: break
            case .wouldRecord, .stale, .keyReused, .notVisible, .notPermitted, .closed: return
            }
            guard
                case .found(let view) = try await campaigns.view(
                    of: .existing(turn.campaign, in: turn.ledger), for: turn.principal)
            else { return }
            known = view.state
        }
    }

    /// Names the noting of some invitations: the same ones have the same key.
    private static func key(of invitations: [CampaignInvitation], _ campaign: StreamID) -> String {
        let text = invitations.map { "\($0.target)=\($0.negotiation)" }.joined(separator: "\n")
        return "campaign-note-\(campaign)-\(Hexadecimal.text(hash(text)))"
    }

    private static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
