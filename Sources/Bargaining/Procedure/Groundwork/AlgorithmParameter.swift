/// What an algorithm looks at, and how much it counts.
public struct AlgorithmParameter: Hashable, Sendable {
    /// What it is.
    public let title: Title
    /// Its weight in percent, 0…100; `nil` where the employer side gives none.
    public let weight: ExactDecimal?

    /// A parameter from its parts.
    public init(title: Title, weight: ExactDecimal? = nil) {
        self.title = title
        self.weight = weight
    }
}
