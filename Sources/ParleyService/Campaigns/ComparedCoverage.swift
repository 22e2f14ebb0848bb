package import Bargaining

/// A coverage report beside what the log says again at its cut-off.
package struct ComparedCoverage: Sendable {
    /// What was reported.
    package let report: CoverageReport
    /// What the log says now, up to the same position; `nil` where it does not hold the campaign there.
    package let recounted: CoverageFinding?

    /// Whether both are the same, figure by figure.
    package var agrees: Bool { recounted == report.finding }
}
