/// An instant in microseconds since 1970-01-01T00:00:00Z, without leap seconds: the precision in which the log stores.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Microseconds since the Unix epoch.
    public let microseconds: Int64

    /// Wraps a count of microseconds.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}
