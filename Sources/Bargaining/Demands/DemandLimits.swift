/// What a collection can hold: bounds that keep its state in memory. The largest real one known had ten thousand suggestions in
/// two hundred issues (domain §1, Ele.me 2025).
public enum DemandLimits {
    /// Suggestions in all.
    public static let maximumSuggestions = 50_000
    /// Suggestions that one act collects, groups or moves.
    public static let maximumSuggestionsOfAct = 1_000
    /// Issues in all.
    public static let maximumIssues = 1_000
    /// Issues that one suggestion can be in.
    public static let maximumIssuesOfSuggestion = 10
}
