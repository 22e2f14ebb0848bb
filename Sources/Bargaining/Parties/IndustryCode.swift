/// A branch of the economy by its code of two to four digits: division, group, class (GB/T 4754). Post is `60`, courier
/// service `6020`, meal delivery `6242`.
public struct IndustryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// How many digits a code has.
    public static let digits = 2...4

    /// The code.
    public let text: String

    /// A code; `nil` for any other text. Whether the standard lists it is not looked up.
    public init?(_ text: some StringProtocol) {
        guard Self.digits.contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), !text.hasPrefix("00")
        else { return nil }
        self.text = String(text)
    }

    /// The code.
    public var description: String { text }

    /// The division: two digits.
    public var division: String { String(text.prefix(2)) }

    /// Whether another branch is this one or part of it. Complexity: O(1).
    public func contains(_ other: IndustryCode) -> Bool { other.text.utf8.starts(with: text.utf8) }

    /// Orders by code, so that a branch comes before its parts.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
