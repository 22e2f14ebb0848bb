/// In which direction a mandate limits. The raw value is the word of storage and API.
public enum MandateBound: String, Hashable, Sendable, CaseIterable {
    /// Nothing below the amount may be tabled.
    case atLeast = "at_least"
    /// Nothing above the amount may be tabled.
    case atMost = "at_most"

    /// Whether an amount keeps a limit. Complexity: O(1).
    func holds(_ amount: ExactDecimal, _ limit: ExactDecimal) -> Bool {
        switch self {
        case .atLeast: !amount.isLess(than: limit)
        case .atMost: !limit.isLess(than: amount)
        }
    }
}
