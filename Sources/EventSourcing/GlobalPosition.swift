/// The place of an event in its ledger: dense, 1…N, in commit order. 0 is "before the first event".
public struct GlobalPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The place, 0 or more.
    public let number: Int64

    /// Wraps a place.
    public init(_ number: Int64) {
        self.number = number
    }

    /// Before the first event.
    public static let start = GlobalPosition(0)

    /// The number in decimal.
    public var description: String { String(number) }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
