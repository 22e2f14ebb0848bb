/// What the local regulation behind a profile governs. The raw value is the word of the profile files.
public enum ProfileMatters: String, Hashable, Sendable, CaseIterable {
    /// Collective contracts of every kind.
    case all
    /// Wage agreements only: on other matters its own figures guide, and the base profile is the law.
    case wages
}
