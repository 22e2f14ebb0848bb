internal import Bargaining
internal import EventSourcing

/// What a negotiation records of region and industry, as columns; and the days at its place.
struct PlaceCells: Sendable {
    /// The columns of ``place``.
    static let columns = ["region_code", "industry_code", "law_region_code"]
    /// The columns of ``campaign``.
    static let campaignColumns = ["campaign_id", "target_key"]

    private let opening: NegotiationOpening
    private let scope: CampaignScope?

    /// The place of a negotiation; `nil` for published records, which are held under no profile, and before the first event.
    init?(_ state: NegotiationState) {
        guard let opening = state.opening, opening.published == nil else { return nil }
        self.opening = opening
        scope = state.procedure.groundwork.units.last?.unit.scope
    }

    /// The campaign and the place on its list, or as many nulls.
    var campaign: [ProjectionCell] {
        guard let reference = opening.campaign else { return [.null, .null] }
        return [.identifier(reference.campaign.value), .text(reference.target.text)]
    }

    /// Region and industry of the unit defined last, and the province whose law applies.
    var place: [ProjectionCell] {
        [
            .optional(scope?.region?.text), .optional(scope?.industry?.text),
            .optional(ProvinceOfLaw.code(jurisdiction: opening.jurisdiction, profile: opening.profile)?.text),
        ]
    }

    /// The day of an occurrence at the place of the table; `nil` where it is not known to the day.
    func day(of occurredAt: OccurredAt?) -> LocalDay? { Self.day(of: occurredAt, in: opening.timeZone) }

    /// The day of an occurrence in a time zone; `nil` where it is not known to the day.
    static func day(of occurredAt: OccurredAt?, in zone: String?) -> LocalDay? {
        switch occurredAt {
        case .instant(let instant): TimeZoneRules.shared.localMoment(of: instant, in: zone).day
        case .day(let day): day
        case .month, .year, .unknown, nil: nil
        }
    }
}
