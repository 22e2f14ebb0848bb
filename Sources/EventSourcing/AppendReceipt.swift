/// Where the events of a command went: the proof that it was recorded, and the base of every later identical answer.
public struct AppendReceipt: Hashable, Sendable {
    /// The stream of the command's first event.
    public let stream: StreamID
    /// Version of the command's first event in ``stream``.
    public let firstVersion: StreamVersion
    /// Position of the command's first event.
    public let firstPosition: GlobalPosition
    /// How many events the command appended; their positions follow one another.
    public let eventCount: Int
    /// When the batch was recorded.
    public let recordedAt: Timestamp

    /// A receipt from its parts.
    public init(
        stream: StreamID, firstVersion: StreamVersion, firstPosition: GlobalPosition, eventCount: Int,
        recordedAt: Timestamp
    ) {
        self.stream = stream
        self.firstVersion = firstVersion
        self.firstPosition = firstPosition
        self.eventCount = eventCount
        self.recordedAt = recordedAt
    }

    /// Position of the command's last event.
    public var lastPosition: GlobalPosition { GlobalPosition(firstPosition.number + Int64(eventCount) - 1) }
}
