/// The name of an organisation that bargains: a union, an employer, an association. Never a person.
public struct PartyName: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The most Unicode scalars a name may have.
    public static let maximumScalars = 300

    /// The name.
    public let text: String

    /// Wraps a name; `nil` when it is empty or too long.
    public init?(_ text: String) {
        guard text.hasScalars(upTo: Self.maximumScalars) else { return nil }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// Orders by Unicode scalars.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}
