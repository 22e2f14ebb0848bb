package import Transparency

/// A checkpoint and how much stands behind it.
package struct ProvenCheckpoint: Hashable, Sendable {
    /// The checkpoint with its signatures.
    package let signed: SignedCheckpoint
    /// ``ProofStanding/provisional`` or ``ProofStanding/final``.
    package let standing: ProofStanding

    /// How many events it covers.
    package var size: UInt64 { signed.checkpoint.size }
    /// Its text: which log.
    package var origin: String { String(decoding: signed.checkpoint.origin.bytes, as: UTF8.self) }
    /// The root, 32 bytes.
    package var root: [UInt8] { signed.checkpoint.rootHash }
    /// The signed note.
    package var note: [UInt8] { signed.bytes }
}
