/// How many enterprises and workers are covered: each enterprise and each worker once, however many agreements apply.
public struct CoverageCount: Hashable, Sendable {
    /// Enterprises on the list.
    public private(set) var enterprises = 0
    /// How many of them have a worker covered.
    public private(set) var enterprisesCovered = 0
    /// Workers of the enterprises on the list.
    public private(set) var workers: Int64 = 0
    /// How many of them are covered.
    public private(set) var workersCovered: Int64 = 0
    /// Workers covered by the agreement of their own enterprise.
    public private(set) var workersByEnterpriseAgreement: Int64 = 0
    /// Workers covered by an agreement of their industry or region.
    public private(set) var workersBySectorAgreement: Int64 = 0

    /// Nobody.
    public init() {}

    /// A count that was made before: its parts as they were recorded.
    public init(
        enterprises: Int, enterprisesCovered: Int, workers: Int64, workersCovered: Int64,
        workersByEnterpriseAgreement: Int64, workersBySectorAgreement: Int64
    ) {
        self.enterprises = enterprises
        self.enterprisesCovered = enterprisesCovered
        self.workers = workers
        self.workersCovered = workersCovered
        self.workersByEnterpriseAgreement = workersByEnterpriseAgreement
        self.workersBySectorAgreement = workersBySectorAgreement
    }

    /// Workers that a sum over the agreements would count a second time.
    public var workersCountedTwice: Int64 { workersByEnterpriseAgreement + workersBySectorAgreement - workersCovered }

    /// Workers covered ÷ workers with four places, half to even; `nil` where there are no workers.
    public var ratio: ExactDecimal? { Coverage(covered: workersCovered, inScope: workers).ratio }

    /// Counts one enterprise with its `workers`, of whom its own agreement covers `own` and those of sectors at most
    /// `sector`, both in 0…`workers`.
    ///
    /// Agreements tell how many workers they cover, not which. Of two that apply to one enterprise, the larger number is
    /// certain to be covered; more is not, so that is what counts.
    mutating func add(workers: Int64, own: Int64, sector: Int64) {
        let covered = max(own, sector)
        enterprises += 1
        if covered > 0 { enterprisesCovered += 1 }
        self.workers += workers
        workersCovered += covered
        workersByEnterpriseAgreement += own
        workersBySectorAgreement += sector
    }
}
