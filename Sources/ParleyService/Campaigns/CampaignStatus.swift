/// Whether a campaign still invites. The raw value is the word of the API and of the read model.
package enum CampaignStatus: String, Hashable, Sendable, CaseIterable {
    case open
    case closed
}
