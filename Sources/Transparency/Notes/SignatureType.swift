/// Kinds of signatures of notes that Parley makes and verifies, with their assigned bytes (C2SP signed-note v1.0.0).
public enum SignatureType: UInt8, CaseIterable, Hashable, Sendable {
    /// Ed25519 over the text of the note: what a log signs with.
    case ed25519 = 0x01
    /// Ed25519 over time and text, `cosignature/v1`: what a witness signs a checkpoint with.
    case cosignature = 0x04
}
