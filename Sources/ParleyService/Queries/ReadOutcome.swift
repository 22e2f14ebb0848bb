public import EventSourcing

/// What came of a question. All of these are expected.
public enum ReadOutcome<Value: Sendable>: Sendable {
    /// The answer.
    case found(Value)
    /// Not there, not there at that moment, or not for this principal.
    case notVisible
    /// The moment has not come yet, so its answer could still change.
    case futureTime
    /// The stream is not that long; its version is given.
    case versionBeyondHead(StreamVersion)
}
