/// How long the authority handles a dispute (协调处理).
public struct ConciliationRule: Hashable, Sendable {
    /// In which time from its acceptance.
    public let within: Period
    /// By how much it can be prolonged.
    public let longestExtension: Period

    /// A rule from its parts.
    public init(within: Period, longestExtension: Period) {
        self.within = within
        self.longestExtension = longestExtension
    }
}
