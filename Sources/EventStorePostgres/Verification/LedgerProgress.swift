internal import EventSourcing
internal import Transparency

/// Where the examination of one ledger stands between two blocks: everything that later blocks need of earlier ones, except
/// what can be looked up again.
struct LedgerProgress: Hashable, Sendable {
    let ledger: LedgerID
    /// The head when the verification began: later events belong to the next one.
    let head: Int64
    /// The last position that was examined: a multiple of a block, or the end.
    var position: Int64 = 0
    /// Whether it was examined to its end.
    var isComplete = false
    /// The tree over whole blocks: its leaves are their roots.
    var blocks = CompactRange()
    /// Root of the whole tree; of the empty one until the end.
    var root = MerkleTree.emptyRoot
    var recordedAt = Int64.min
    /// Events of the item in hand that are still to come; `nil` after a hole.
    var owed: Int64? = 0
    /// The command of the item in hand, and the place of the next event in it.
    var command: UUIDValue?
    var ordinal: Int64 = 0
    var batchPosition: Int64 = -1
    var batchRecordedAt = Int64.min
    var checkpoints: Int64 = 0
    var signatures: Int64 = 0
    var unverifiedSignatures: Int64 = 0
    var kept: Int64 = 0
    var erased: Int64 = 0
    var pending: [Int64: PendingPersonal] = [:]
    /// When the last checkpoint of an origin was signed and made final.
    var signedAt: [String: Int64] = [:]
    var finalisedAt: [String: Int64] = [:]

    init(ledger: LedgerID, head: Int64) {
        self.ledger = ledger
        self.head = head
    }

    var report: VerificationReport.Ledger {
        VerificationReport.Ledger(
            id: ledger, events: position, root: root, checkpoints: checkpoints, signatures: signatures,
            unverifiedSignatures: unverifiedSignatures, kept: kept, erased: erased)
    }
}
