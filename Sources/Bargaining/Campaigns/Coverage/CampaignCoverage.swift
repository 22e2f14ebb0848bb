/// How much of a campaign's workers agreements cover, without double counting (domain §5.4).
public struct CampaignCoverage: Hashable, Sendable {
    /// Over all enterprises on the list.
    public private(set) var total = CoverageCount()
    /// The same by province and division of industry; the groups add up to ``total``.
    public private(set) var groups: [CoverageGroup: CoverageCount] = [:]
    /// Enterprises that joined an agreement and are not on the list; in no other figure.
    public let unlistedEnterprises: Int
    /// Their workers, as they joined; of several numbers for one enterprise the largest.
    public let unlistedWorkers: Int64

    /// A coverage that was counted before: its parts as they were recorded.
    public init(
        total: CoverageCount, groups: [CoverageGroup: CoverageCount], unlistedEnterprises: Int, unlistedWorkers: Int64
    ) {
        self.total = total
        self.groups = groups
        self.unlistedEnterprises = unlistedEnterprises
        self.unlistedWorkers = unlistedWorkers
    }

    /// The coverage of targets by agreements.
    ///
    /// It depends neither on the order of the claims nor on how often one is given.
    /// Complexity: linear in targets, claims and accessions.
    public init(of targets: [CampaignTarget], by claims: [CoverageClaim]) {
        let reach = CoverageReach(of: claims, among: targets)
        for target in targets {
            guard case .enterprise(let region, let industry, let workers) = target.unit else { continue }
            let own = reach.workersOfOwnAgreement(of: target.key, workers: workers)
            let sector = reach.workersOfSectorAgreements(of: target, workers: workers)
            total.add(workers: workers, own: own, sector: sector)
            groups[CoverageGroup(region: region, industry: industry), default: CoverageCount()]
                .add(workers: workers, own: own, sector: sector)
        }
        let unlisted = reach.accessions(apartFrom: targets)
        unlistedEnterprises = unlisted.count
        unlistedWorkers = unlisted.values.reduce(0, +)
    }
}
