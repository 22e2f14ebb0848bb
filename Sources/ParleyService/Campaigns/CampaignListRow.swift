package import Bargaining
package import EventSourcing

/// A campaign in the list.
package struct CampaignListRow: Hashable, Sendable {
    /// The campaign.
    package let campaign: StreamID
    /// Its version.
    package let version: StreamVersion
    /// When it was opened.
    package let openedAt: Timestamp
    /// Its name.
    package let title: Title
    /// Its first day.
    package let from: LocalDay
    /// Its last day.
    package let through: LocalDay
    /// Whether it still invites.
    package let status: CampaignStatus
    /// Targets on its list.
    package let targets: Int64
    /// How many of them were invited.
    package let invited: Int64
}
