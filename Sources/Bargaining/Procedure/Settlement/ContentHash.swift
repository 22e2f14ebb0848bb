/// The SHA-256 of a text, 32 bytes. It arrives with the act: the rules compute none.
public struct ContentHash: Hashable, Sendable {
    /// How many bytes it has.
    public static let byteCount = 32

    /// The bytes.
    public let bytes: [UInt8]

    /// Wraps 32 bytes; `nil` for any other count.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }
}
