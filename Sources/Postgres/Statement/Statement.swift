/// The text of one SQL statement with parameters `$1` to `$65535`.
///
/// A string literal is the normal way to make one, so that no value can slip into the text; text that had to be
/// assembled says so with ``init(unchecked:_:)``.
public struct Statement: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Whether the server keeps the statement after its first use.
    public enum Preparation: Sendable, Hashable {
        /// Prepared at first use on each connection and kept for the next.
        case prepared
        /// Parsed and planned for this one use; right for one-off and assembled statements.
        case unprepared
    }

    /// The SQL text.
    public let text: String
    /// Whether the server keeps the statement after its first use.
    public let preparation: Preparation
    /// FNV-1a over the text: the dictionary's hash and the root of ``name``.
    private let fingerprint: UInt64

    /// A statement known at compile time; prepared.
    public init(stringLiteral text: StaticString) {
        self.init(unchecked: text.description, .prepared)
    }

    /// A statement assembled at run time. The caller answers for what is in the text.
    public init(unchecked text: String, _ preparation: Preparation = .prepared) {
        self.text = text
        self.preparation = preparation
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        fingerprint = hash
    }

    /// The same text for one use, without preparing it.
    public var unprepared: Statement { Statement(unchecked: text, .unprepared) }

    /// The name under which it is prepared: `s` and the 64-bit hash of the text in hexadecimal.
    public var name: String { "s" + String(fingerprint, radix: 16) }

    /// Two statements are equal when text and preparation are.
    public static func == (left: Statement, right: Statement) -> Bool {
        left.fingerprint == right.fingerprint && left.preparation == right.preparation && left.text == right.text
    }

    /// Feeds the fingerprint, which was computed once, rather than the text.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(fingerprint)
    }
}
