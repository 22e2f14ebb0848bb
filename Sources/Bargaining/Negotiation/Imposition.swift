/// By whose will terms hold that were not agreed. The raw value is the storage format.
public enum Imposition: String, Hashable, Sendable {
    /// Set by law, an authority, a court or a binding decision.
    case imposed
    /// Changed by one side by itself, outside bargaining.
    case unilateral
}
