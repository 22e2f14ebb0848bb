/// A place of China by its code of six digits: province, city and county, two digits each (GB/T 2260). Qinghai is `630000`,
/// Xining `630100`, its district Chengzhong `630103`.
public struct RegionCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The digits of a code.
    public static let digits = 6

    /// The digits that the code gives: `63`, `6301` or `630103`. Codes of which it is the beginning lie in the place.
    public let prefix: String

    /// The code, six digits.
    public let text: String

    /// A code; `nil` for any other text. Whether the standard lists it is not looked up.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == Self.digits, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            bytes[0] != UInt8(ascii: "0")
        else { return nil }
        let given = [4, 2, 0].first { bytes[$0] != UInt8(ascii: "0") || bytes[$0 + 1] != UInt8(ascii: "0") } ?? 0
        // A county lies in a city, so that no pair before the last one given is empty.
        guard given < 4 || bytes[2] != UInt8(ascii: "0") || bytes[3] != UInt8(ascii: "0") else { return nil }
        self.text = String(text)
        prefix = String(decoding: bytes.prefix(given + 2), as: UTF8.self)
    }

    /// The code.
    public var description: String { text }

    /// The province of the place: two digits.
    public var province: String { String(text.prefix(2)) }

    /// Whether another place is this one or lies in it. Complexity: O(1).
    public func contains(_ other: RegionCode) -> Bool { other.text.utf8.starts(with: prefix.utf8) }

    /// Orders by code, so that a place comes before those in it.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
