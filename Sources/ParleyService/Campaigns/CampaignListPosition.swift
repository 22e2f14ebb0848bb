package import EventSourcing

/// A place in the list of campaigns, which runs from the first opened to the last: after this one.
package struct CampaignListPosition: Hashable, Sendable {
    /// When the campaign was opened.
    package let openedAt: Timestamp
    /// The campaign.
    package let campaign: StreamID

    /// A place from its parts.
    package init(openedAt: Timestamp, campaign: StreamID) {
        self.openedAt = openedAt
        self.campaign = campaign
    }
}
