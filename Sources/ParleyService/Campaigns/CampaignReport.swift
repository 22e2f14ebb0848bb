package import Bargaining
package import EventSourcing

/// A campaign with what became of its invitations, as it was recorded at one position of the ledger.
package struct CampaignReport: Sendable {
    /// The campaign.
    package let campaign: StreamID
    /// How many events of its stream the report knows.
    package let version: StreamVersion
    /// What they say.
    package let state: CampaignState
    /// The position of the ledger up to which the report knows events.
    package let position: GlobalPosition
    /// How many targets stand where.
    package let progress: CampaignProgress
    /// Who is covered by the agreements in force.
    package let coverage: CampaignCoverage
    /// How many agreements those are.
    package let agreements: Int
}
