/// Why talks are suspended. The raw value is the storage format.
public enum SuspensionCause: String, Hashable, Sendable, CaseIterable {
    /// The sides want to.
    case agreement
    /// Nobody can help it: 不可抗力.
    case forceMajeure = "force_majeure"
}
