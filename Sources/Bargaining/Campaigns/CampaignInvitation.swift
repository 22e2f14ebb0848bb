public import EventSourcing

/// That a target was invited, and the negotiation that this opened.
public struct CampaignInvitation: Hashable, Sendable {
    /// Who was invited.
    public let target: CampaignTargetKey
    /// The negotiation.
    public let negotiation: StreamID

    /// An invitation from its parts.
    public init(target: CampaignTargetKey, negotiation: StreamID) {
        self.target = target
        self.negotiation = negotiation
    }
}
