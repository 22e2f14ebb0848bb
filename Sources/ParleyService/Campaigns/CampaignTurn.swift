internal import Bargaining
internal import EventSourcing

/// Invitations of a campaign that go into the log together.
struct CampaignTurn: Sendable {
    let negotiations: NegotiationService
    let campaign: StreamID
    /// The campaign as it was before the turn.
    let state: CampaignState
    let ledger: LedgerID
    let principal: Principal
    let correlation: UUIDValue?

    /// Records every invitation by itself, all at the same time. Never throws: what fails, fails alone.
    func invite(_ requests: [CampaignInvitationRequest]) async -> [CampaignInvitationOutcome] {
        await withTaskGroup(of: (Int, CampaignInvitationOutcome).self) { group in
            for (index, request) in requests.enumerated() {
                group.addTask { (index, await invite(request)) }
            }
            var outcomes = [CampaignInvitationOutcome?](repeating: nil, count: requests.count)
            for await (index, outcome) in group { outcomes[index] = outcome }
            return outcomes.map { $0 ?? .failed(.unplanned) }
        }
    }

    private func invite(_ request: CampaignInvitationRequest) async -> CampaignInvitationOutcome {
        guard let target = state.target(request.target) else { return .targetUnknown }
        guard request.employer.contains(target.name) else { return .targetNotNamed(target.name) }
        // What was invited before the end is still answered.
        if state.isClosed, state.negotiations[request.target] == nil { return .campaignClosed }
        let reference = CampaignReference(campaign: campaign, target: request.target)
        let makeAct = request.makeAct
        do {
            return Self.outcome(
                of: try await negotiations.perform(
                    ActRequest(
                        principal: principal, ledger: ledger,
                        intent: ActIntent(people: request.people, answersState: false) { makeAct(reference, $0) },
                        occurredAt: request.occurredAt, remark: request.remark,
                        command: CommandIdentity.invitation(ledger: ledger, reference),
                        fingerprint: request.fingerprint, correlation: correlation)))
        } catch {
            return .failed(ServiceFailure(error))
        }
    }

    private static func outcome(of outcome: ActOutcome) -> CampaignInvitationOutcome {
        switch outcome {
        case .recorded(let act): .recorded(act.negotiation)
        case .replayed(let act): .replayed(act.negotiation)
        case .rejected(let rejection): .rejected(rejection)
        case .profileUnknown(let profile): .profileUnknown(profile)
        case .profileNotInForce(let profile, let day): .profileNotInForce(profile, from: day)
        case .keyReused: .alreadyInvited
        case .notVisible, .notPermitted: .notPermitted
        case .busy(let seconds): .busy(retryAfterSeconds: seconds)
        // None can come of a request that names no version, tables no terms and is to be recorded.
        case .stale, .wouldRecord, .parked, .wouldPark, .notParked: .failed(.unplanned)
        }
    }
}
