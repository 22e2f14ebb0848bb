/// Where terms go beyond a mandate, or cannot be shown to keep it.
public struct MandateBreach: Hashable, Sendable {
    /// The mandate, by its number.
    public let mandate: Int
    /// The limit.
    public let limit: MandateLimit
    /// The amount beyond it; `nil` where the term has no amounts in the unit of the limit, so that nothing is compared.
    public let tabled: ExactDecimal?

    /// A breach from its parts.
    public init(mandate: Int, limit: MandateLimit, tabled: ExactDecimal?) {
        self.mandate = mandate
        self.limit = limit
        self.tabled = tabled
    }
}
