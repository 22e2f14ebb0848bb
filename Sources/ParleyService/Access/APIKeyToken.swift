internal import Crypto

/// The secret text of an API key: `parley_sk_<id>_<secret><checksum>`.
///
/// The prefix makes it recognisable to secret scanners, the checksum (CRC-32, eight hexadecimal digits) refuses typing
/// errors without a look-up. Only ``hash`` is stored; the text is shown once.
public struct APIKeyToken: Sendable {
    /// How every key begins.
    public static let prefix = "parley_sk_"

    private static let idDigits = 16
    private static let secretDigits = 64
    private static let checksumDigits = 8

    /// The text to be handed to its owner.
    public let text: String
    /// The part that names the key, 16 hexadecimal digits; not secret.
    public let id: String

    /// A new key with 256 random bits.
    public static func generate() -> APIKeyToken {
        let id = Hexadecimal.text(SymmetricKey(size: .init(bitCount: 4 * idDigits)).withUnsafeBytes { [UInt8]($0) })
        let secret = Hexadecimal.text(SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) })
        let body = prefix + id + "_" + secret
        return APIKeyToken(text: body + checksum(of: body), id: id)
    }

    /// A key as a client sent it; `nil` when the form or the checksum is wrong.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        let prefix = Array(Self.prefix.utf8)
        let idEnd = prefix.count + Self.idDigits
        guard bytes.count == idEnd + 1 + Self.secretDigits + Self.checksumDigits, bytes.starts(with: prefix),
            bytes[idEnd] == UInt8(ascii: "_"),
            Hexadecimal.bytes(String(decoding: bytes[prefix.count..<idEnd], as: UTF8.self)) != nil,
            Hexadecimal.bytes(String(decoding: bytes[(idEnd + 1)...], as: UTF8.self)) != nil
        else { return nil }
        let body = String(decoding: bytes.dropLast(Self.checksumDigits), as: UTF8.self)
        let checksum = String(decoding: bytes.suffix(Self.checksumDigits), as: UTF8.self)
        guard checksum == Self.checksum(of: body) else { return nil }
        self.text = text
        id = String(decoding: bytes[prefix.count..<idEnd], as: UTF8.self)
    }

    private init(text: String, id: String) {
        self.text = text
        self.id = id
    }

    /// SHA-256 of the text, 32 bytes: what is stored and looked up.
    public var hash: [UInt8] { Self.hash(of: text) }

    /// SHA-256 of any text, 32 bytes.
    static func hash(of text: String) -> [UInt8] {
        [UInt8](SHA256.hash(data: Array(text.utf8)))
    }

    private static func checksum(of body: String) -> String {
        let value = CyclicRedundancyCheck.checksum(of: body.utf8)
        return Hexadecimal.text((0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) })
    }
}
