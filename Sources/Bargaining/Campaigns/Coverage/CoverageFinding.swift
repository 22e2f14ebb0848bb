public import EventSourcing

/// The coverage of a campaign as the log tells it at one position of its ledger: it is the same for ever
/// (`docs/decisions/0015-campaigns-count-what-is-certain.md`).
public struct CoverageFinding: Hashable, Sendable {
    /// The instant that was asked for; `nil` for all that was recorded.
    public let asOf: Timestamp?
    /// The last position of the ledger that is known to it; 0 where it was not counted yet.
    public let position: GlobalPosition
    /// How many events of the campaign lie up to ``position``.
    public let version: StreamVersion
    /// How many agreements of the campaign were in force.
    public let agreements: Int
    /// How many targets stood where.
    public let progress: CampaignProgress
    /// Who was covered.
    public let coverage: CampaignCoverage

    /// A finding from its parts.
    public init(
        asOf: Timestamp?, position: GlobalPosition, version: StreamVersion, agreements: Int,
        progress: CampaignProgress, coverage: CampaignCoverage
    ) {
        self.asOf = asOf
        self.position = position
        self.version = version
        self.agreements = agreements
        self.progress = progress
        self.coverage = coverage
    }

    /// What is to be counted: no rule lets it pass as it is.
    public init(toBeCountedAsOf asOf: Timestamp?) {
        self.init(
            asOf: asOf, position: .start, version: .none, agreements: 0, progress: CampaignProgress(),
            coverage: CampaignCoverage(of: [], by: []))
    }
}
