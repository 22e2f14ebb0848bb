/// The staff that is bargained for, as far as rules on representatives ask for it.
public struct Workforce: Hashable, Sendable {
    /// Whether it is that of a larger enterprise (规模以上企业).
    public let isLargeEnterprise: Bool
    /// All workers; `nil` where not known, then no share of them can be checked.
    public let total: Int?
    /// Women; `nil` where not known.
    public let women: Int?
    /// Workers with disabilities; `nil` where not known.
    public let disabledWorkers: Int?
    /// Agency workers; `nil` where not known.
    public let agencyWorkers: Int?

    /// A staff from its parts.
    public init(
        isLargeEnterprise: Bool = false, total: Int? = nil, women: Int? = nil, disabledWorkers: Int? = nil,
        agencyWorkers: Int? = nil
    ) {
        self.isLargeEnterprise = isLargeEnterprise
        self.total = total
        self.women = women
        self.disabledWorkers = disabledWorkers
        self.agencyWorkers = agencyWorkers
    }
}
