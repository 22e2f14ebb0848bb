/// Identity of a log, the first line of its checkpoints, such as `parley.example/ledger/1`. Origins are equal if their bytes are.
public struct Origin: Hashable, Sendable {
    /// The longest origin in bytes; cosigned messages of other key types have room for no more.
    public static let maximumByteCount = 255

    private static let firstPrintable: UInt8 = 0x20

    /// The origin in UTF-8.
    public let bytes: [UInt8]

    /// An origin; `nil` unless it is 1 to 255 bytes of UTF-8 without control characters. Spaces are allowed: some logs have them.
    public init?(_ bytes: some Collection<UInt8>) {
        guard (1...Self.maximumByteCount).contains(bytes.count), bytes.allSatisfy({ $0 >= Self.firstPrintable }),
            String(validating: bytes, as: UTF8.self) != nil
        else { return nil }
        self.bytes = Array(bytes)
    }

    /// The origin of the log whose key has this name.
    public init(of name: KeyName) {
        bytes = name.bytes
    }
}

extension Origin: CustomStringConvertible {
    /// The origin as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
