public import EventSourcing

/// A read model that cannot get past an event.
public struct ProjectionFailure: Error, Hashable, Sendable {
    /// The most characters of a reason.
    static let maximumReason = 500

    /// The event that cannot be read or shown.
    public struct Event: Hashable, Sendable {
        /// Its ledger.
        public let ledger: LedgerID
        /// Its position.
        public let position: GlobalPosition
        /// Its stream.
        public let stream: StreamID
        /// The version of the stream with it.
        public let version: StreamVersion
        /// Its type.
        public let type: EventType

        init(_ recorded: RecordedEvent) {
            ledger = recorded.ledger
            position = recorded.position
            stream = recorded.stream
            version = recorded.version
            type = recorded.type
        }

        init(
            ledger: LedgerID, position: GlobalPosition, stream: StreamID, version: StreamVersion, type: EventType
        ) {
            self.ledger = ledger
            self.position = position
            self.stream = stream
            self.version = version
            self.type = type
        }
    }

    /// The read model.
    public let name: String
    /// The event; `nil` where it is not one event that is at fault.
    public let event: Event?
    /// What is wrong, in one sentence, at most 500 characters.
    public let reason: String

    init(name: String, event: Event?, reason: String) {
        self.name = name
        self.event = event
        self.reason = String(reason.prefix(Self.maximumReason))
    }
}

extension ProjectionFailure: CustomStringConvertible {
    /// One line for an operator.
    public var description: String {
        guard let event else { return "\(name): \(reason)" }
        return "\(name) cannot get past position \(event.position) of ledger \(event.ledger), "
            + "a \(event.type) at version \(event.version.number) of stream \(event.stream): \(reason)"
    }
}
