/// When the employer files the agreement with the authority.
public struct FilingRule: Hashable, Sendable {
    /// From when the period is counted. The raw value is the word of the profile files.
    public enum Start: String, Hashable, Sendable, CaseIterable {
        /// The chiefs' signatures.
        case signature
        /// The notice of the congress's result.
        case congressResultNotice = "congress_result_notice"
    }

    /// In which time.
    public let within: Period
    /// From when it is counted.
    public let start: Start

    /// A rule from its parts.
    public init(within: Period, start: Start) {
        self.within = within
        self.start = start
    }
}
