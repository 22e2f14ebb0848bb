/// Events to be written to one stream, one after the other, if it is still where the writer believes it to be.
public struct StreamWrite: Hashable, Sendable {
    /// The stream.
    public let stream: StreamID
    /// The belief about its version.
    public let expected: ExpectedVersion
    /// At least one event.
    public let events: [NewEvent]
    /// Whether the last event closes the stream for ever (flag 4 on its leaf).
    public let closes: Bool

    /// A write from its parts.
    public init(stream: StreamID, expected: ExpectedVersion, events: [NewEvent], closes: Bool = false) {
        precondition(!events.isEmpty, "a write has at least one event")
        self.stream = stream
        self.expected = expected
        self.events = events
        self.closes = closes
    }
}
