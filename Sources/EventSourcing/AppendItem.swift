/// What one command wants to append: its writes and guards stand or fall together.
public struct AppendItem: Hashable, Sendable {
    /// The command; the same one again is answered with its first result.
    public let command: CommandID
    /// One write a stream, at least one, no stream twice.
    public let writes: [StreamWrite]
    /// Streams that are read but not written, none of them among the writes.
    public let guards: [StreamGuard]

    /// An item from its parts.
    public init(command: CommandID, writes: [StreamWrite], guards: [StreamGuard] = []) {
        precondition(!writes.isEmpty, "an item writes at least one event")
        self.command = command
        self.writes = writes
        self.guards = guards
    }

    /// How many events the item appends.
    public var eventCount: Int { writes.reduce(0) { $0 + $1.events.count } }
}
