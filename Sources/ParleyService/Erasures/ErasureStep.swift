/// The steps of an erasure, each of which may be the last one before a crash.
package enum ErasureStep: String, Sendable, CaseIterable {
    /// What will be erased is noted in the log of every ledger that holds it.
    case listed
    /// Participations and API keys of the person are gone.
    case purged
    /// It is forgotten whose the pseudonyms are.
    case forgotten
    /// The key is gone.
    case keyDestroyed = "key_destroyed"
    /// The rows are gone.
    case rowsDeleted = "rows_deleted"
    /// One record of execution is in the log, perhaps not the last.
    case recorded
}
