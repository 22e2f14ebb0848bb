public import EventSourcing

/// Which enterprises and workers a union covers, and how many of the workers are its members.
public struct UnionCoverage: Hashable, Sendable {
    /// How it covers them.
    public let pattern: CoveragePattern
    /// The enterprises: one for ``CoveragePattern/single``, two or more for ``CoveragePattern/joint``, else none. At most
    /// ``PartyLimits/maximumEnterprises``.
    public let enterprises: [StreamID]
    /// The region; needed for ``CoveragePattern/regional``, possible for ``CoveragePattern/industry``.
    public let region: RegionCode?
    /// The industry; needed for ``CoveragePattern/industry`` and for no other pattern.
    public let industry: IndustryCode?
    /// The workers covered, 0…``AgendaItem/maximumWorkers``.
    public let workers: Int64
    /// How many of them are members, 0…``workers``.
    public let members: Int64

    /// A coverage from its parts.
    public init(
        pattern: CoveragePattern, enterprises: [StreamID] = [], region: RegionCode? = nil,
        industry: IndustryCode? = nil, workers: Int64, members: Int64
    ) {
        self.pattern = pattern
        self.enterprises = enterprises
        self.region = region
        self.industry = industry
        self.workers = workers
        self.members = members
    }

    /// Whether it names what its pattern needs, and nothing else.
    var fitsItsPattern: Bool {
        switch pattern {
        case .single: enterprises.count == 1 && region == nil && industry == nil
        case .joint: enterprises.count >= 2 && region == nil && industry == nil
        case .industry: enterprises.isEmpty && industry != nil
        case .regional: enterprises.isEmpty && region != nil && industry == nil
        }
    }
}
