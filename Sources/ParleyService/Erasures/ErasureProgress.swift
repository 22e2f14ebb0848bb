public import EventSourcing

/// What came of carrying out a case.
public enum ErasureProgress: Hashable, Sendable {
    /// Key and rows are gone, and the log says so: pieces of content erased, over all ledgers.
    case executed(pieces: Int)
    /// Content of the same person is under a hold in another ledger; nothing was destroyed.
    case heldElsewhere(LedgerID)
    /// There is no such case that was ordered and is not done.
    case nothingToDo
}
