/// An intention to record something of a campaign.
public struct CampaignCommand: Hashable, Sendable {
    /// What is to be recorded.
    public let act: CampaignAct
    /// When it happened.
    public let occurredAt: OccurredAt

    /// A command from its parts.
    public init(_ act: CampaignAct, occurredAt: OccurredAt) {
        self.act = act
        self.occurredAt = occurredAt
    }
}
