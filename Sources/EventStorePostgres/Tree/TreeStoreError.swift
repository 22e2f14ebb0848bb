public import EventSourcing
public import Transparency

/// What the notary published does not hold together.
public enum TreeStoreError: Error, Hashable, Sendable {
    /// The hash of a complete subtree is not there: the notary has not come so far, or rows were deleted.
    case missing(TreeNode)
    /// The stored checkpoint of a ledger is not a signed checkpoint.
    case damagedCheckpoint(LedgerID)
}
