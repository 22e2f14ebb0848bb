/// A region and an industry: where a campaign invites, or whom an agreement of an industry or a region is about.
public struct CampaignScope: Hashable, Sendable {
    /// The region; `nil` is the whole country.
    public let region: RegionCode?
    /// The industry; `nil` is every one.
    public let industry: IndustryCode?

    /// A scope from its parts.
    public init(region: RegionCode?, industry: IndustryCode?) {
        self.region = region
        self.industry = industry
    }

    /// Whether another scope lies in this one. Complexity: O(1).
    public func contains(_ other: CampaignScope) -> Bool {
        let isInRegion = region.map { region in other.region.map { region.contains($0) } ?? false } ?? true
        let isInIndustry = industry.map { industry in other.industry.map { industry.contains($0) } ?? false } ?? true
        return isInRegion && isInIndustry
    }
}
