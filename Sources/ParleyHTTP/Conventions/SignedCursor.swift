internal import Crypto
internal import ParleyService

/// Opaque cursors: a payload with an HMAC over it and over what it is bound to, in base 64 for URLs.
///
/// A cursor that was changed, or issued for another filter, caller or purpose, is refused.
struct SignedCursor: Sendable {
    /// The most characters a cursor may have.
    static let maximumBytes = 2_048

    private static let tagBytes = 16

    private let key: SymmetricKey

    /// Signs with a secret of at least 16 bytes; the cursors of one secret are valid in every process that has it.
    init(secret: [UInt8]) {
        key = SymmetricKey(data: secret)
    }

    /// The cursor of a payload.
    func sign(_ payload: [UInt8], binding: String) -> String {
        String(decoding: Base64URL.encode(payload + tag(payload, binding)), as: UTF8.self)
    }

    /// The payload of a cursor.
    ///
    /// - Throws: `invalid-cursor` for anything that ``sign(_:binding:)`` did not give for the same binding.
    func verify(_ cursor: String, binding: String) throws(Problem) -> [UInt8] {
        guard cursor.utf8.count <= Self.maximumBytes, let bytes = Base64URL.decode(cursor.utf8),
            bytes.count > Self.tagBytes
        else { throw Problem(.invalidCursor) }
        let payload = Array(bytes.dropLast(Self.tagBytes))
        guard Self.isEqual(Array(bytes.suffix(Self.tagBytes)), tag(payload, binding)) else {
            throw Problem(.invalidCursor)
        }
        return payload
    }

    private func tag(_ payload: [UInt8], _ binding: String) -> [UInt8] {
        var bytes = Array(binding.utf8)
        bytes.append(0)
        bytes += payload
        return Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(Self.tagBytes))
    }

    /// Compares in constant time.
    private static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
