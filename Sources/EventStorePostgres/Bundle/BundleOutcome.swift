/// What came of reading a bundle.
public enum BundleOutcome<Value: Sendable>: Sendable {
    /// The bundle.
    case read(Value)
    /// No checkpoint covers an event of the stream yet.
    case pending
    /// More events or bytes than were asked for at most.
    case tooLarge
}
