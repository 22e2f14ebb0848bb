/// For how long an agreement can run.
public struct TermRange: Hashable, Sendable {
    /// The most years of any profile.
    public static let limit = 10

    /// The fewest years; `nil` where there is no lower bound.
    public let minimumYears: Int?
    /// The most years.
    public let maximumYears: Int

    /// A range from its parts.
    public init(minimumYears: Int?, maximumYears: Int) {
        self.minimumYears = minimumYears
        self.maximumYears = maximumYears
    }
}
