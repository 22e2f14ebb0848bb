internal import EventSourcing
internal import Logging
internal import Postgres
internal import Synchronization
internal import Transparency

/// The newest final checkpoint of each ledger, as leaves name it: told by NOTIFY, kept in memory, so that an append pays
/// one look into a table.
final class AnchorBoard: Sendable {
    private struct Entry {
        let anchor: [UInt8]
        let finalisedAt: Int64
    }

    private let entries = Mutex<[LedgerID: Entry]>([:])

    /// The anchor for a leaf that is made now, 32 bytes; zeros before the first final checkpoint.
    func newest(of ledger: LedgerID) -> [UInt8] {
        entries.withLock { $0[ledger]?.anchor } ?? Leaf.noHash
    }

    /// Reads the newest anchor of a ledger, or of all of them. Synchronous: runs on the listener's thread.
    func refresh(_ ledger: LedgerID?, _ connection: PostgresConnection, _ logger: Logger) {
        do {
            let rows = try connection.execute(
                """
                SELECT l.ledger_id, f.anchor, f.finalised_at FROM log.ledgers AS l CROSS JOIN LATERAL (
                    SELECT c.anchor, c.finalised_at FROM proof.final_checkpoints AS c
                    WHERE c.ledger_id = l.ledger_id ORDER BY c.finalised_at DESC, c.size DESC LIMIT 1
                ) AS f
                WHERE $1::int4 IS NULL OR l.ledger_id = $1
                """, [.optional(ledger) { .int4($0.number) }])
            for row in rows {
                note(
                    try row.bytes(1), at: try row.timestamptz(2),
                    of: LedgerID(Int32(clamping: try row.int(0))))
            }
        } catch {
            // Leaves go on with the anchor known before: an older one is as true.
            logger.warning("newest anchor not read", metadata: ["reason": "\(error)"])
        }
    }

    private func note(_ anchor: [UInt8], at finalisedAt: Int64, of ledger: LedgerID) {
        guard anchor.count == Leaf.noHash.count else { return }
        entries.withLock { entries in
            // What is told of one ledger may be older than what was read of all.
            guard finalisedAt >= entries[ledger]?.finalisedAt ?? .min else { return }
            entries[ledger] = Entry(anchor: anchor, finalisedAt: finalisedAt)
        }
    }
}
