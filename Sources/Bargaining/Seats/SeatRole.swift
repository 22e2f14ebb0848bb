/// What a seat is for. The raw value is the storage format.
public enum SeatRole: String, Hashable, Sendable, CaseIterable {
    /// Speaks for a side: 协商代表.
    case representative
    /// Speaks first and concludes for a side, exactly one a side: 首席代表 (Order 22 §19).
    case chief
    /// Keeps the minutes, on neither side: 记录员 (Order 22 §33).
    case recorder
    /// Helps, recommends, decides nothing: 调解员.
    case mediator
    /// Receives filings, reviews, objects: 劳动行政部门.
    case authority
    /// Urges, convenes the congress: 上级工会.
    case federation
    /// Coordinates: 三方机制.
    case tripartite
}
