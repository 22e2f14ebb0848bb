internal import Crypto

/// What a negotiation is at a moment, in 32 bytes that are equal on every machine and in every release (decision 0030).
///
/// SHA-256 of `parley/state/v1`, a zero byte, ``facts`` and ``document``. Facts determine the state; the document is what
/// the rules of this program made of them, so two programs that read one record in two ways give two digests.
public struct StateDigest: Hashable, Sendable, CustomStringConvertible {
    /// How many bytes each hash has.
    public static let byteCount = 32

    private static let domain = Array("parley/state/v1".utf8) + [0]

    /// The digest, 32 bytes.
    public let bytes: [UInt8]
    /// Chained over the events that were folded, 32 bytes: SHA-256 of the hash before and of type, form, time and data of
    /// the event as canonical JSON; 32 zero bytes before the first.
    public let facts: [UInt8]
    /// SHA-256 of the canonical JSON of the state as the API shows it, 32 bytes.
    public let document: [UInt8]

    /// Complexity: O(1).
    init(facts: [UInt8], document: [UInt8]) {
        self.facts = facts
        self.document = document
        bytes = Self.hash(Self.domain + facts + document)
    }

    /// The digest in 64 hexadecimal digits.
    public var description: String { Hexadecimal.text(bytes) }

    static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
