/// The languages in which Parley speaks to people.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// English.
    case en
    /// Chinese, simplified.
    case zh

    /// Whether Chinese titles come first.
    public var prefersChinese: Bool { self == .zh }
}
