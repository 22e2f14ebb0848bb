internal import Transparency

/// What a witness cosigned last of an origin.
struct CosignedCheckpoint: Sendable {
    /// The checkpoint with the signature of its log and the cosignature.
    let signed: SignedCheckpoint
    /// When, in seconds since 1970-01-01 UTC.
    let time: UInt64
}
