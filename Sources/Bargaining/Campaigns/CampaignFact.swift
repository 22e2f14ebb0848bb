public import EventSourcing

/// What happened in a campaign. Cases and their names are the storage format: never renamed.
public enum CampaignFact: Hashable, Sendable {
    /// It began.
    case campaignOpened(CampaignOpening)
    /// Further targets are on its list.
    case campaignTargetsListed([CampaignTarget])
    /// Targets were invited.
    case campaignInvitationsNoted([CampaignInvitation])
    /// Nobody else will be.
    case campaignClosed
    /// Its coverage was reported (domain §3.3).
    case coverageReported(CoverageReport)

    /// The permanent name under which the fact is stored: its case in PascalCase.
    public var eventType: EventType {
        switch self {
        case .campaignOpened: EventTypes.campaignOpened
        case .campaignTargetsListed: EventTypes.campaignTargetsListed
        case .campaignInvitationsNoted: EventTypes.campaignInvitationsNoted
        case .campaignClosed: EventTypes.campaignClosed
        case .coverageReported: EventTypes.coverageReported
        }
    }
}

/// Checked once, so that naming an event costs nothing on the append path.
private enum EventTypes {
    static let campaignOpened = EventType(literal: "CampaignOpened")
    static let campaignTargetsListed = EventType(literal: "CampaignTargetsListed")
    static let campaignInvitationsNoted = EventType(literal: "CampaignInvitationsNoted")
    static let campaignClosed = EventType(literal: "CampaignClosed")
    static let coverageReported = EventType(literal: "CoverageReported")
}
