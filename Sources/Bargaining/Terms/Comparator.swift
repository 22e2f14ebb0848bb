/// How an amount binds. The raw value is the storage format.
public enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// A floor.
    case atLeast = "at_least"
    /// A ceiling.
    case atMost = "at_most"
    /// Exactly; what an amount without a comparator means too, but said.
    case exactly
}
