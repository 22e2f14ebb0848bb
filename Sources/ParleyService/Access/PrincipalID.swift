/// Names an account: `labour-chief`, or the subject of a token. 1…128 visible ASCII characters.
///
/// It identifies a person, so it never enters an event; the log knows people by pseudonyms (DESIGN §7.2).
public struct PrincipalID: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes a name may have.
    public static let maximumBytes = 128

    /// The name.
    public let text: String

    /// A checked name; `nil` when it is empty, too long, or has anything but visible ASCII.
    public init?(_ text: String) {
        guard (1...Self.maximumBytes).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.text = text
    }

    /// The name.
    public var description: String { text }
}
