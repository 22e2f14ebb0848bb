import Crypto

/// A key that verifies signatures of notes, a `vkey` (C2SP signed-note v1.0.0): `name+id+base64(type ‖ public key)`.
public struct VerifierKey: Hashable, Sendable {
    /// How many bytes the public key has.
    public static let publicKeyByteCount = 32
    /// The longest text that is read, in bytes.
    static let maximumTextByteCount = KeyName.maximumByteCount + 64

    /// Name of the key: the origin of a log, the name of a witness.
    public let name: KeyName
    /// What it verifies.
    public let type: SignatureType
    /// The key, 32 bytes (RFC 8032).
    public let publicKey: [UInt8]
    /// The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key): with the name, which key made a signature.
    public let keyID: UInt32

    /// A key from its parts; `nil` unless it has 32 bytes.
    public init?(name: KeyName, type: SignatureType, publicKey: [UInt8]) {
        guard publicKey.count == Self.publicKeyByteCount else { return nil }
        self.name = name
        self.type = type
        self.publicKey = publicKey
        keyID = Self.keyID(name: name, type: type.rawValue, publicKey: publicKey)
    }

    /// Reads a `vkey`.
    ///
    /// - Throws: ``KeyFault``.
    public init(parsing text: some Collection<UInt8>) throws(KeyFault) {
        guard text.count <= Self.maximumTextByteCount else { throw .form }
        // Base64 may contain a `+`; names and hexadecimal do not.
        let parts = Array(text).split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .form }
        let key = try KeyMaterial(id: parts[1], base64: parts[2])
        guard let name = KeyName(parts[0]) else { throw .name }
        guard let made = Self(name: name, type: key.type, publicKey: key.bytes) else { throw .keyMaterial }
        guard made.keyID == key.id else { throw .keyIDMismatch }
        self = made
    }

    /// Reads a `vkey`.
    ///
    /// - Throws: ``KeyFault``.
    public init(_ text: String) throws(KeyFault) {
        try self.init(parsing: Array(text.utf8))
    }

    /// Verifies a signature of a note with this text; `nil` unless it is by this key and holds.
    public func verify(_ signature: NoteSignature, text: [UInt8]) -> VerifiedSignature? {
        guard signature.name == name, signature.keyID == keyID,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        else { return nil }
        switch type {
        case .ed25519:
            guard key.isValidSignature(signature.bytes, for: text) else { return nil }
            return VerifiedSignature(key: self, time: nil)
        case .cosignature:
            guard let cosignature = Cosignature(bytes: signature.bytes),
                key.isValidSignature(
                    cosignature.signature, for: Cosignature.message(time: cosignature.time, text: text))
            else { return nil }
            return VerifiedSignature(key: self, time: cosignature.time)
        }
    }

    private static func keyID(name: KeyName, type: UInt8, publicKey: [UInt8]) -> UInt32 {
        let hash = Fingerprint.sha256(name.bytes + [LineReader.newline, type] + publicKey)
        return UInt32(truncatingIfNeeded: hash.bigEndian(at: 0) >> 32)
    }
}

extension VerifierKey: CustomStringConvertible {
    /// The `vkey`.
    public var description: String {
        "\(name)+\(KeyMaterial.hexadecimal(keyID))+\(Base64.encode([type.rawValue] + publicKey))"
    }
}
