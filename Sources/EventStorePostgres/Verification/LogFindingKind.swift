/// What can be wrong with a stored log. The codes are stable: reports, scripts and files name them.
public enum LogFindingKind: String, Hashable, Sendable, CaseIterable {
    // Rows of the log.
    /// Rows belong to a ledger that is not in the list of ledgers, or the ledger has no first batch.
    case unknownLedger = "unknown-ledger"
    /// The ledger says that it was created at another time than its first batch.
    case ledgerTime = "ledger-time"
    /// There is no event at a position, though the log goes on or says that it does.
    case missingEvent = "missing-event"
    /// There is an event where there can be none: a position a second time, or beyond the head.
    case unexpectedEvent = "unexpected-event"
    /// The leaf is not well-formed: length, magic, algorithm, event type, reserved bytes.
    case malformedLeaf = "malformed-leaf"
    /// The leaf has flags that no version of the format knows, or that contradict each other.
    case unknownFlags = "unknown-flags"
    /// Position, stream or version of the row are not those of the leaf.
    case columnMismatch = "column-mismatch"
    /// The stored hash is not the one of the leaf.
    case leafHash = "leaf-hash"
    /// Salt and payload are not those that the leaf commits to.
    case payload
    /// The event is not the next of its stream.
    case streamVersion = "stream-version"
    /// The leaf does not name the hash of the previous event of its stream.
    case brokenChain = "broken-chain"
    /// The event follows one that closed its stream.
    case afterClose = "after-close"
    /// The event was recorded before the one before it.
    case timeGoesBack = "time-goes-back"
    /// The leaf has another time than its batch, or no batch holds the position.
    case batchTime = "batch-time"
    /// The batch does not extend the one before it, or was not recorded later.
    case brokenBatch = "broken-batch"
    /// The columns of the command do not account for the events of an item.
    case item
    /// The identifier of the event does not follow from its command.
    case eventIdentity = "event-identity"
    /// The event names a checkpoint that is not published as final, or covers it itself.
    case foreignAnchor = "foreign-anchor"
    // Personal content.
    /// Personal content is not there, and no record of an erasure names it.
    case withheld
    /// Personal content is not what the leaf commits to.
    case personalRoot = "personal-root"
    /// There is personal content that no leaf commits to.
    case unexpectedDisclosure = "unexpected-disclosure"
    /// Personal content does not open to what the leaf commits to, under the key of its person.
    case unreadableDisclosure = "unreadable-disclosure"
    /// A record of an erasure cannot be read, or names what is not there to be erased.
    case forgedErasure = "forged-erasure"
    /// Personal content is still there, though a record says that it was erased.
    case notErased = "not-erased"
    // What the notary published.
    /// The stored hash of a complete subtree is not the one that the leaves give.
    case changedNode = "changed-node"
    /// The hash of a complete subtree that a checkpoint covers is not there.
    case missingNode = "missing-node"
    /// There is the hash of a subtree that the log does not have.
    case unexpectedNode = "unexpected-node"
    /// A note is not a signed checkpoint.
    case malformedCheckpoint = "malformed-checkpoint"
    /// Origin, size or root beside a note are not those of the note.
    case checkpointColumns = "checkpoint-columns"
    /// The root of a checkpoint is not the one that the leaves give at its size.
    case checkpointRoot = "checkpoint-root"
    /// A checkpoint is of more events than the log has.
    case checkpointBeyondLog = "checkpoint-beyond-log"
    /// The signature of the log does not hold, is missing, or the policy does not know the log.
    case checkpointSignature = "checkpoint-signature"
    /// A larger checkpoint was signed or made final before a smaller one.
    case checkpointOrder = "checkpoint-order"
    /// A cosignature is not of the witness, key or time that stands beside it, or belongs to no checkpoint.
    case cosignatureColumns = "cosignature-columns"
    /// A cosignature of a witness of the policy does not hold.
    case cosignatureSignature = "cosignature-signature"
    /// A final checkpoint has a cosignature that is not stored by itself.
    case missingCosignature = "missing-cosignature"
    /// A final checkpoint is not the one that was signed at this size, or its anchor is not its hash.
    case finalMismatch = "final-mismatch"
    /// A checkpoint is called final and is not, by the policy.
    case notFinal = "not-final"
    // What others kept.
    /// The log has fewer events than a kept checkpoint: it was truncated, or an old backup was restored.
    case rollback
    /// The root of a kept checkpoint is not the one that the leaves give: the log was rewritten.
    case rewritten
    /// A kept checkpoint is not published any more.
    case missingCheckpoint = "missing-checkpoint"

    /// The stable code.
    public var code: String { rawValue }
}
