/// Names one ledger: a serialised log with its own dense positions (DESIGN §3.1). Positive.
public struct LedgerID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number, as in every table's `ledger_id int4`.
    public let number: Int32

    /// Wraps a number.
    public init(_ number: Int32) {
        self.number = number
    }

    /// The number in decimal.
    public var description: String { String(number) }

    /// Orders by value.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
