/// Where the volumes of an assumption set come from. The raw value is the word of the API.
public enum CostMethod: String, Hashable, Sendable, CaseIterable {
    /// Counted from the records of the platform or of the enterprise.
    case records
    /// Measured on some workers.
    case sample
    /// Assumed by the side.
    case assumption
}
