/// Who bargains about what, where, under which rules: the first event of every negotiation.
public struct NegotiationOpening: Hashable, Sendable {
    /// Its name.
    public let title: Title
    /// The labour side's parties, at least one.
    public let labour: [PartyName]
    /// The employer side's parties, at least one.
    public let employer: [PartyName]
    /// Place whose law applies, as text.
    public let jurisdiction: String
    /// ISO 4217 code of the money.
    public let currency: String
    /// The rule profile and its version: `CN@1`.
    public let profile: String
    /// IANA time zone of the table; `nil` where a published record does not tell.
    public let timeZone: String?
    /// Set where the negotiation is a published record: it takes no live acts.
    public let published: PublishedRecord?
    /// The campaign whose invitation opened it; `nil` where none did.
    public let campaign: CampaignReference?

    /// An opening from its parts.
    public init(
        title: Title, labour: [PartyName], employer: [PartyName], jurisdiction: String, currency: String,
        profile: String, timeZone: String?, published: PublishedRecord? = nil, campaign: CampaignReference? = nil
    ) {
        self.title = title
        self.labour = labour
        self.employer = employer
        self.jurisdiction = jurisdiction
        self.currency = currency
        self.profile = profile
        self.timeZone = timeZone
        self.published = published
        self.campaign = campaign
    }

    /// The same opening as one of a campaign.
    public func invited(by campaign: CampaignReference) -> NegotiationOpening {
        NegotiationOpening(
            title: title, labour: labour, employer: employer, jurisdiction: jurisdiction, currency: currency,
            profile: profile, timeZone: timeZone, published: published, campaign: campaign)
    }

    /// The parties of a side; none for neutrals.
    public func parties(of side: Side) -> [PartyName] {
        switch side {
        case .labour: labour
        case .employer: employer
        case .neutral: []
        }
    }
}
