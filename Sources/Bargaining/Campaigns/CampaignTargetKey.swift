/// The key of a campaign's target: 1…64 ASCII letters, digits, `.`, `_` and `-`, a letter or digit first. The unified social
/// credit code of an enterprise is one.
public struct CampaignTargetKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most bytes a key may have.
    public static let maximumBytes = 64

    /// The key.
    public let text: String

    /// A checked key; `nil` for anything else.
    public init?(_ text: String) {
        guard (1...Self.maximumBytes).contains(text.utf8.count),
            let first = text.utf8.first, Self.isAlphanumeric(first),
            text.utf8.allSatisfy({ Self.isAlphanumeric($0) || "._-".utf8.contains($0) })
        else { return nil }
        self.text = text
    }

    /// The key.
    public var description: String { text }

    /// Orders by bytes.
    public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
