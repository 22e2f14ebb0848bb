internal import Transparency

/// Which checkpoints a notary signed itself.
enum NotaryKeys {
    /// Whether one of these keys, named like the origin, signed a checkpoint.
    static func signed(_ signed: SignedCheckpoint, by keys: [VerifierKey]) -> Bool {
        let own = keys.filter { $0.name.bytes == signed.checkpoint.origin.bytes }
        return signed.note.signatures.contains { signature in
            own.contains { $0.verify(signature, text: signed.note.text) != nil }
        }
    }
}
