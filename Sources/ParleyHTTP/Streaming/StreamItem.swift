internal import ParleyService

/// What is written next on a stream.
enum StreamItem: Sendable {
    /// An event of the topic with this index.
    case event(DecodedEvent, topic: Int)
    /// The reader of a topic may see it no longer.
    case ended
    /// A comment that shows that the stream lives.
    case heartbeat
    /// The server shuts down.
    case shutdown
}
