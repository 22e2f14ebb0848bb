/// That the coverage of a campaign was reported.
public struct CoverageReport: Hashable, Sendable {
    /// Its number in the campaign, from 1.
    public let number: Int
    /// The cut-off, and what the log said there.
    public let finding: CoverageFinding

    /// A report from its parts.
    public init(number: Int, finding: CoverageFinding) {
        self.number = number
        self.finding = finding
    }
}
