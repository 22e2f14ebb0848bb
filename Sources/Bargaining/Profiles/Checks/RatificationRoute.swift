/// Who votes on a draft.
public enum RatificationRoute: String, Hashable, Sendable, CaseIterable {
    /// The congress or the whole staff of one enterprise.
    case enterprise
    /// The congress of an industry or region, or the workers in it.
    case industry
}
