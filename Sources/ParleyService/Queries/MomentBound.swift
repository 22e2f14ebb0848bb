internal import EventSourcing

/// Up to which version a moment reaches.
enum MomentBound {
    case version(StreamVersion)
    case futureTime
    case beyondHead(StreamVersion)
}
