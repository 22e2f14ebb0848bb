public import EventSourcing

/// Who is to be invited in a campaign.
public struct CampaignTarget: Hashable, Sendable {
    /// Its key, once in the campaign.
    public let key: CampaignTargetKey
    /// The employer's or association's name, once in the campaign: agreements name enterprises that join by it.
    public let name: PartyName
    /// For whom an agreement is wanted.
    public let unit: CampaignUnit
    /// Its entry in the registry, where it has one; once in the campaign.
    public let party: StreamID?

    /// A target from its parts.
    public init(key: CampaignTargetKey, name: PartyName, unit: CampaignUnit, party: StreamID? = nil) {
        self.key = key
        self.name = name
        self.unit = unit
        self.party = party
    }
}
