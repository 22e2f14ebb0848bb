/// What a published record says of the end of an item (FORMAT §5).
public enum RecordedOutcome: Hashable, Sendable {
    /// In force at the end.
    case inForce(Term)
    /// Nothing in force, or not known.
    case nothingInForce
}
