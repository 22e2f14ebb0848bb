import Crypto

/// A key that signs notes. Its text, which is secret, is `PRIVATE+KEY+name+id+base64(type ‖ seed)`, as Go's `sumdb/note` has it for logs;
/// keys of witnesses have the same form with type 4.
public struct SignerKey: Sendable {
    /// How many bytes a seed has.
    public static let seedByteCount = 32
    private static let prefix = "PRIVATE+KEY+"

    /// The key that verifies what this one signs.
    public let verifier: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// A key from 32 random bytes.
    ///
    /// - Throws: ``KeyFault/keyMaterial`` unless there are 32.
    public init(name: KeyName, type: SignatureType, seed: [UInt8]) throws(KeyFault) {
        guard seed.count == Self.seedByteCount, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let verifier = VerifierKey(name: name, type: type, publicKey: [UInt8](key.publicKey.rawRepresentation))
        else { throw .keyMaterial }
        self.key = key
        self.verifier = verifier
    }

    /// Reads the text of a key, without a line end.
    ///
    /// - Throws: ``KeyFault``.
    public init(parsing text: some Collection<UInt8>) throws(KeyFault) {
        let bytes = Array(text)
        guard bytes.count <= VerifierKey.maximumTextByteCount + Self.prefix.utf8.count,
            bytes.starts(with: Self.prefix.utf8)
        else { throw .form }
        let parts = bytes.dropFirst(Self.prefix.utf8.count)
            .split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .form }
        let material = try KeyMaterial(id: parts[1], base64: parts[2])
        guard let name = KeyName(parts[0]) else { throw .name }
        try self.init(name: name, type: material.type, seed: material.bytes)
        guard verifier.keyID == material.id else { throw .keyIDMismatch }
    }

    /// The text of the key: whoever has it signs in its name.
    public var secretText: String {
        let seed = [UInt8](key.rawRepresentation)
        let id = KeyMaterial.hexadecimal(verifier.keyID)
        return "\(Self.prefix)\(verifier.name)+\(id)+\(Base64.encode([verifier.type.rawValue] + seed))"
    }

    /// Signs the text of a note with the key of a log.
    ///
    /// - Throws: ``KeyFault/otherType(_:)`` for the key of a witness; ``KeyFault/signing``.
    public func sign(_ text: [UInt8]) throws(KeyFault) -> NoteSignature {
        guard verifier.type == .ed25519 else { throw .otherType(verifier.type) }
        return try note(try signature(of: text))
    }

    /// Cosigns a checkpoint with the key of a witness, which has to be certain before of ``Witness/check(_:latest:logs:)``.
    ///
    /// - Parameter time: Seconds since 1970-01-01 UTC.
    /// - Throws: ``KeyFault/otherType(_:)`` for the key of a log; ``KeyFault/time``; ``KeyFault/signing``.
    public func cosign(_ checkpoint: Checkpoint, at time: UInt64) throws(KeyFault) -> NoteSignature {
        guard verifier.type == .cosignature else { throw .otherType(verifier.type) }
        guard Cosignature.isTime(time) else { throw .time }
        let signature = try signature(of: Cosignature.message(time: time, text: checkpoint.text))
        return try note(Cosignature(time: time, signature: signature).bytes)
    }

    private func signature(of message: [UInt8]) throws(KeyFault) -> [UInt8] {
        do {
            return [UInt8](try key.signature(for: message))
        } catch {
            throw .signing
        }
    }

    private func note(_ bytes: [UInt8]) throws(KeyFault) -> NoteSignature {
        guard let signature = NoteSignature(name: verifier.name, keyID: verifier.keyID, bytes: bytes) else {
            throw .signing
        }
        return signature
    }
}

extension SignerKey: CustomStringConvertible {
    /// The verifying key: a key that is printed by mistake gives nothing away.
    public var description: String { "signer of \(verifier)" }
}
