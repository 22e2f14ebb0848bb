internal import EventSourcing

/// Up to which version a moment reaches.
enum MomentBound {
    case version(StreamVersion)
    case futureTime
    case beyondHead(StreamVersion)

    /// The answer where there is nothing to read as far as this.
    func nothing<Value: Sendable>() -> ReadOutcome<Value> {
        switch self {
        case .version: .notVisible
        case .futureTime: .futureTime
        case .beyondHead(let head): .versionBeyondHead(head)
        }
    }
}
