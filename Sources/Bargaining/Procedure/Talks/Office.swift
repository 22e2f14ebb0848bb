/// Offices that get a neutral seat to act in the procedure. The raw value is the storage format.
public enum Office: String, Hashable, Sendable, CaseIterable {
    /// A labour authority: 人力资源和社会保障行政部门.
    case authority
    /// A higher union or federation: 上级工会. Stands by the labour side; its seat is neutral, for it tables no position.
    case federation
    /// The tripartite mechanism: 三方机制.
    case tripartite

    /// The role of its seat.
    public var role: SeatRole {
        switch self {
        case .authority: .authority
        case .federation: .federation
        case .tripartite: .tripartite
        }
    }
}
