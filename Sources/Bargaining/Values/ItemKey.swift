/// The key of an agenda item: `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`, at most 64 bytes.
public struct ItemKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most bytes a key may have.
    public static let maximumBytes = 64

    /// The key.
    public let text: String

    /// A checked key; `nil` for anything else.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes, Word.isSnakeCase(text) else { return nil }
        self.text = text
    }

    /// The key.
    public var description: String { text }

    /// Orders by bytes.
    public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
}
