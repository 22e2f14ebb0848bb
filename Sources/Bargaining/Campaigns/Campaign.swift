public import EventSourcing

/// A concentrated invitation campaign, as rules over values (domain §1.10, §3.3).
public enum Campaign: Decider {
    /// The state before the first event.
    public static var initialState: CampaignState { CampaignState() }

    /// The events that a command causes.
    ///
    /// Complexity: linear in what the command names, times the campaign's scopes where it lists targets.
    /// - Throws: the rule that refuses it.
    public static func decide(
        _ command: CampaignCommand, _ state: CampaignState
    ) throws(CampaignRejection) -> [OccurredFact<CampaignFact>] {
        [OccurredFact(occurredAt: command.occurredAt, fact: try fact(of: command.act, state))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout CampaignState, _ event: OccurredFact<CampaignFact>) {
        switch event.fact {
        case .campaignOpened(let opening): state.opening = opening
        case .campaignTargetsListed(let targets): for target in targets { state.list(target) }
        case .campaignInvitationsNoted(let invitations): for invitation in invitations { state.note(invitation) }
        case .campaignClosed: state.isClosed = true
        case .coverageReported(let report): state.coverageReports.append(report)
        }
    }
}
