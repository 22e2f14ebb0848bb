/// How many of a campaign's targets stand where.
public struct CampaignProgress: Hashable, Sendable {
    /// Targets by standing; standings without any are left out.
    public private(set) var counts: [CampaignStanding: Int] = [:]

    /// No target.
    public init() {}

    /// Targets that were counted before; standings without any are left out.
    public init(_ counts: [CampaignStanding: Int]) { self.counts = counts.filter { $0.value > 0 } }

    /// Counts a target.
    public mutating func count(_ standing: CampaignStanding) { counts[standing, default: 0] += 1 }

    /// How many targets stand there.
    public subscript(standing: CampaignStanding) -> Int { counts[standing] ?? 0 }

    /// Every target.
    public var targets: Int { counts.values.reduce(0, +) }

    /// Every target that was invited.
    public var invited: Int { targets - self[.listed] }
}
