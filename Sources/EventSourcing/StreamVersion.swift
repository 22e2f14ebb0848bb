/// How many events a stream holds. An empty stream is at 0; its first event has version 1.
public struct StreamVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The count, 0 or more.
    public let number: Int64

    /// Wraps a count.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The version of a stream without events.
    public static let none = StreamVersion(0)

    /// The version after one more event.
    public var next: StreamVersion { StreamVersion(number + 1) }

    /// The number in decimal.
    public var description: String { String(number) }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
