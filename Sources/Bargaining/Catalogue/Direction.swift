/// Which side gains when a value rises: gap needs no direction, movement does (domain §2.0).
public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Workers gain: a piece rate, a rest day.
    case labour
    /// Employers gain: a commission, a quota.
    case employer
    /// Neither as such, or it depends on what is counted.
    case none
}
