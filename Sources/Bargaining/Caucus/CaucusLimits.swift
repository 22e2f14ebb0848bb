/// What a caucus can hold: bounds that keep its state in memory, far above any real one.
public enum CaucusLimits {
    /// Notes written.
    public static let maximumNotes = 1_000
    /// Mandates granted.
    public static let maximumMandates = 500
    /// Limits of one mandate.
    public static let maximumMandateLimits = 200
    /// Drafts kept.
    public static let maximumDrafts = 500
    /// Cost estimates kept.
    public static let maximumEstimates = 200
    /// Positions parked.
    public static let maximumParkedPositions = 1_000
}
