public import Transparency

/// What came of one round of a notary.
public enum NotaryRound: Sendable, Hashable {
    /// Another notary leads for this ledger; nothing was done.
    case standby
    /// The ledger has no events yet.
    case empty
    /// The log is frozen; nothing is signed any more.
    case frozen
    /// The ledger is not signed; the text says why, with the cure.
    case refused(String)
    /// Everything is signed up to this checkpoint, which carries the cosignatures that there are. The verdict is of the
    /// notary's policy; `nil` without one.
    case signed(SignedCheckpoint, CheckpointVerdict?)
}
