internal import Transparency

/// What a witness answers to a request for its cosignature.
enum CosigningAnswer: Hashable, Sendable {
    /// The checkpoint is durable, and this is the cosignature.
    case cosigned(NoteSignature)
    /// The checkpoint is not cosigned.
    case refused(CosigningRefusal)
    /// The witness cannot remember, so it does not sign.
    case unavailable
}
