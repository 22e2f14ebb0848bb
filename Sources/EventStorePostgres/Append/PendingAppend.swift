internal import EventSourcing
internal import Transparency

/// An item that waits to be written, and whom to tell what came of it.
///
/// A class, because it passes from hand to hand, by the hundred, from the callers' threads to the append thread: copies of
/// its members cost that thread more than all its other work (`docs/performance.md`).
final class PendingAppend: Sendable {
    typealias Answer = Result<AppendOutcome, any Error>

    /// Names the wait, so that a cancelled caller can withdraw it.
    let ticket: UInt64
    let ledger: LedgerID
    let item: AppendItem
    /// One list a write, in the order of ``item``.
    let events: [[PreparedEvent]]
    let byteCount: Int
    let deadline: ContinuousClock.Instant
    /// Called exactly once, on the append thread or on the thread that refuses.
    let complete: @Sendable (Answer) -> Void

    init(
        ticket: UInt64, ledger: LedgerID, item: AppendItem, deadline: ContinuousClock.Instant, salts: SaltPool,
        anchor: [UInt8] = Leaf.noHash,
        complete: @escaping @Sendable (Answer) -> Void
    ) {
        self.ticket = ticket
        self.ledger = ledger
        self.item = item
        self.deadline = deadline
        self.complete = complete
        events = item.writes.map { write in
            write.events.indices.map { index in
                PreparedEvent(
                    write.events[index], closes: write.closes && index == write.events.count - 1, salt: salts.next(),
                    anchor: anchor)
            }
        }
        byteCount = events.reduce(0) { $0 + $1.reduce(0) { $0 + $1.byteCount } }
    }
}
