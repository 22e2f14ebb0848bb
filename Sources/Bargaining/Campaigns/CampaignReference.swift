public import EventSourcing

/// The place of a negotiation in a campaign: whose invitation opened it, and of which target.
public struct CampaignReference: Hashable, Sendable {
    /// The campaign.
    public let campaign: StreamID
    /// The target.
    public let target: CampaignTargetKey

    /// A reference from its parts.
    public init(campaign: StreamID, target: CampaignTargetKey) {
        self.campaign = campaign
        self.target = target
    }
}
