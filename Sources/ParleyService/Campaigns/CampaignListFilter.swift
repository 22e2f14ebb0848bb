package import Bargaining

/// Which campaigns a list shows; `nil` members do not narrow it.
package struct CampaignListFilter: Hashable, Sendable {
    /// That invite in this place, in a part of it, or in a place around it.
    package var region: RegionCode?
    /// That invite in this industry, in a part of it, or in one of which it is part. With ``region``, in one scope.
    package var industry: IndustryCode?
    /// Whether they still invite.
    package var status: CampaignStatus?

    /// Every campaign.
    package init() {}
}
