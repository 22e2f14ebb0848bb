internal import EventSourcing

/// The findings of a verification: all of them counted, the first ones kept in full.
struct LogFindings: Hashable, Sendable {
    /// How many are kept in full.
    let limit: Int
    private(set) var kept: [LogFinding] = []
    private(set) var counts: [LogFindingKind: Int64] = [:]

    init(limit: Int) {
        self.limit = limit
    }

    /// Findings as they were stored.
    init(limit: Int, kept: [LogFinding], counts: [LogFindingKind: Int64]) {
        self.limit = limit
        self.kept = kept
        self.counts = counts
    }

    var total: Int64 { counts.values.reduce(0, +) }

    mutating func add(_ finding: LogFinding) {
        counts[finding.kind, default: 0] += 1
        if kept.count < limit { kept.append(finding) }
    }
}
