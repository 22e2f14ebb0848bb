/// For whom a campaign wants an agreement.
public enum CampaignUnit: Hashable, Sendable {
    /// For the workers of one enterprise, 0…``AgendaItem/maximumWorkers``: what coverage is counted over.
    case enterprise(region: RegionCode, industry: IndustryCode, workers: Int64)
    /// For the enterprises of an industry or region. Its workers are those of the enterprises in it: it has none of its own.
    case sector(CampaignScope)

    /// Where it is.
    public var scope: CampaignScope {
        switch self {
        case .enterprise(let region, let industry, _): CampaignScope(region: region, industry: industry)
        case .sector(let scope): scope
        }
    }

    /// Its own workers; `nil` for a sector.
    public var workers: Int64? {
        switch self {
        case .enterprise(_, _, let workers): workers
        case .sector: nil
        }
    }
}
