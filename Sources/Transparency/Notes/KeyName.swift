/// Name of a key in a signed note (C2SP signed-note v1.0.0), such as `example.com/log`: no spaces, no `+`, no control characters.
///
/// Names are equal if their bytes are: Unicode has more than one way to write `é`, and a key ID covers bytes.
public struct KeyName: Hashable, Sendable {
    /// The longest name in bytes; cosigned messages of other key types have room for no more.
    public static let maximumByteCount = 255

    /// The name in UTF-8.
    public let bytes: [UInt8]

    /// A name; `nil` unless it is 1 to 255 bytes of UTF-8 without Unicode spaces, `+` and control characters.
    public init?(_ bytes: some Collection<UInt8>) {
        guard (1...Self.maximumByteCount).contains(bytes.count), let text = String(validating: bytes, as: UTF8.self),
            text.unicodeScalars.allSatisfy({
                !$0.properties.isWhitespace && $0 != "+" && $0.properties.generalCategory != .control
            })
        else { return nil }
        self.bytes = Array(bytes)
    }

    /// A name from text, under the same rules.
    public init?(_ text: String) {
        self.init(Array(text.utf8))
    }
}

extension KeyName: CustomStringConvertible {
    /// The name as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
