/// SHA-256 of the request that a command came with: tells a retry from another request under the same key.
public struct RequestFingerprint: Hashable, Sendable {
    /// How many bytes it has.
    public static let byteCount = 32

    /// The hash.
    public let bytes: [UInt8]

    /// A fingerprint from exactly ``byteCount`` bytes; `nil` for any other count.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// A fingerprint from lower-case hexadecimal digits; `nil` for any other text.
    public init?(hexadecimal text: String) {
        guard let bytes = Hexadecimal.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }

    /// Lower-case hexadecimal digits.
    public var hexadecimal: String { Hexadecimal.text(bytes) }
}
