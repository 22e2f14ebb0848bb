public import EventSourcing

/// A person's pseudonym in one negotiation: valid only there, never a name (DESIGN §3.1, §7.2).
public struct SeatID: Hashable, Sendable, CustomStringConvertible {
    /// The identifier.
    public let value: UUIDValue

    /// Wraps an identifier.
    public init(_ value: UUIDValue) {
        self.value = value
    }

    /// Canonical text.
    public var description: String { value.description }
}
