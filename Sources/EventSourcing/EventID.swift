/// Names one event; made from its command and its ordinal in it.
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier itself.
    public let value: UUIDValue

    /// Wraps an identifier.
    public init(_ value: UUIDValue) {
        self.value = value
    }

    /// The canonical text form; `nil` for anything else.
    @inlinable
    public init?(_ text: some StringProtocol) {
        guard let value = UUIDValue(text) else { return nil }
        self.init(value)
    }

    /// Canonical lower-case text.
    public var description: String { value.description }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
