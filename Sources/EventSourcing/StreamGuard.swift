/// A stream that must still be at a version although the item does not write to it.
public struct StreamGuard: Hashable, Sendable {
    /// The stream.
    public let stream: StreamID
    /// The version it must have.
    public let version: StreamVersion

    /// A guard from its parts.
    public init(stream: StreamID, version: StreamVersion) {
        self.stream = stream
        self.version = version
    }
}
