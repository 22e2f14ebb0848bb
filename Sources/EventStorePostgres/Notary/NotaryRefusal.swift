public import EventSourcing
internal import Transparency

/// Why a notary does not sign a ledger any more: the log is not what it was, or was never what it should be.
///
/// A finding, not a failure of the machine. It stands until an operator acts.
public enum NotaryRefusal: Error, Hashable, Sendable {
    /// The log ends before what was signed: it was truncated, or an old backup was restored.
    case rollback(head: UInt64, signed: UInt64)
    /// The last event that was signed has another leaf now: the log was rewritten.
    case rewritten(GlobalPosition)
    /// Below the head there is no event at this position.
    case missing(GlobalPosition)
    /// The leaf at this position is not well-formed.
    case malformedLeaf(GlobalPosition)
    /// A column of the event says something else than its leaf, or the stored hash is not the one of the leaf.
    case columnMismatch(GlobalPosition)
    /// The event does not follow the previous one of its stream: version or hash differ.
    case brokenChain(GlobalPosition)
    /// The event before this one in its stream is not the one that was signed.
    case changedPredecessor(of: GlobalPosition)
    /// The event was recorded before the one before it.
    case timeGoesBack(GlobalPosition)
    /// The event names a checkpoint that this notary never made final before it.
    case foreignAnchor(GlobalPosition)
    /// A stored hash of the tree is not what the notary computed: root of leaves `index` · 2^`level` onwards.
    case changedNode(level: Int, index: UInt64)
    /// A stored checkpoint of this origin is not one that this notary could have signed.
    case foreignCheckpoint(size: UInt64)
    /// The state on disk is not the one that this process wrote last: another notary works in the same directory.
    case foreignState
}

extension NotaryRefusal: CustomStringConvertible {
    /// The name of the finding, the same in log, metrics and files.
    public var code: String {
        switch self {
        case .rollback: "rollback"
        case .rewritten: "rewritten"
        case .missing: "missing"
        case .malformedLeaf: "malformed-leaf"
        case .columnMismatch: "column-mismatch"
        case .brokenChain: "broken-chain"
        case .changedPredecessor: "changed-predecessor"
        case .timeGoesBack: "time-goes-back"
        case .foreignAnchor: "foreign-anchor"
        case .changedNode: "changed-node"
        case .foreignCheckpoint: "foreign-checkpoint"
        case .foreignState: "foreign-state"
        }
    }

    /// One sentence for a person.
    public var description: String {
        switch self {
        case .rollback(let head, let signed):
            "the log ends at position \(head), but \(signed) events were signed: it was truncated or restored"
        case .rewritten(let position): "the event at position \(position) is not the one that was signed"
        case .missing(let position): "there is no event at position \(position)"
        case .malformedLeaf(let position): "the leaf at position \(position) is not well-formed"
        case .columnMismatch(let position): "the row at position \(position) says something else than its leaf"
        case .brokenChain(let position): "the event at position \(position) does not follow the previous of its stream"
        case .changedPredecessor(let position):
            "the event before position \(position) in its stream is not the one that was signed"
        case .timeGoesBack(let position): "the event at position \(position) was recorded before its predecessor"
        case .foreignAnchor(let position):
            "the event at position \(position) names a checkpoint that this notary never made final"
        case .changedNode(let level, let index): "the stored hash of node \(level)/\(index) of the tree was changed"
        case .foreignCheckpoint(let size): "the stored checkpoint of size \(size) was not signed by this notary"
        case .foreignState: "another notary has written the state of this one"
        }
    }

    /// What an operator can do.
    public var cure: String {
        switch self {
        case .rollback:
            """
            keep appends off; bring back the missing events byte by byte from a later backup or a mirror, or freeze the log \
            and continue under a new origin (parley key notary rotate)
            """
        case .foreignState: "run one notary for this directory only, then start it again"
        case .changedNode:
            "find out who wrote to the database; restore the table proof.nodes from a backup; parley verify --all names more"
        case .rewritten, .missing, .malformedLeaf, .columnMismatch, .brokenChain, .changedPredecessor, .timeGoesBack,
            .foreignAnchor, .foreignCheckpoint:
            "find out who wrote to the database; parley verify --all names every row; restore from a backup made before"
        }
    }
}
