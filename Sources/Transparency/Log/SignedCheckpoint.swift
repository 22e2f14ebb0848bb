/// A checkpoint with the signatures of its log and of witnesses. It says nothing until ``TrustPolicy/judge(_:allowingNoQuorum:)`` has
/// passed.
public struct SignedCheckpoint: Hashable, Sendable {
    /// What is signed.
    public let checkpoint: Checkpoint
    /// The note with all signatures.
    public let note: SignedNote

    /// Signs a checkpoint with the key of its log.
    ///
    /// - Throws: ``KeyFault``; also ``KeyFault/name`` where the key is not named like the origin.
    public init(_ checkpoint: Checkpoint, signedBy key: SignerKey) throws(KeyFault) {
        guard checkpoint.origin.bytes == key.verifier.name.bytes else { throw .name }
        let text = checkpoint.text
        let signature = try key.sign(text)
        do throws(NoteFault) {
            note = try SignedNote(text: text, signatures: [signature])
        } catch {
            throw .signing
        }
        self.checkpoint = checkpoint
    }

    /// Reads a signed checkpoint.
    ///
    /// - Throws: ``CheckpointFault``.
    public init(parsing bytes: [UInt8]) throws(CheckpointFault) {
        let note: SignedNote
        do throws(NoteFault) {
            note = try SignedNote(parsing: bytes)
        } catch {
            throw .note(error)
        }
        try self.init(note)
    }

    /// A checkpoint from its note.
    ///
    /// - Throws: ``CheckpointFault``.
    public init(_ note: SignedNote) throws(CheckpointFault) {
        checkpoint = try Checkpoint(text: note.text)
        var seen: Set<[UInt8]> = []
        for signature in note.signatures {
            let key = signature.name.bytes + [LineReader.newline] + Array("\(signature.keyID)".utf8)
            guard seen.insert(key).inserted else { throw .repeatedSignature(signature.name) }
        }
        self.note = note
    }

    /// The checkpoint as it is stored and sent.
    public var bytes: [UInt8] { note.bytes }

    /// The checkpoint with a cosignature; an older one by the same key gives way.
    ///
    /// - Throws: ``CheckpointFault`` where there would be too many signatures.
    public func adding(_ signature: NoteSignature) throws(CheckpointFault) -> SignedCheckpoint {
        let others = note.signatures.filter { $0.name != signature.name || $0.keyID != signature.keyID }
        do throws(NoteFault) {
            return try SignedCheckpoint(checkpoint, SignedNote(text: note.text, signatures: others + [signature]))
        } catch {
            throw .note(error)
        }
    }

    private init(_ checkpoint: Checkpoint, _ note: SignedNote) {
        self.checkpoint = checkpoint
        self.note = note
    }
}
