internal import EventSourcing
internal import Postgres
internal import Synchronization

/// Finds the negotiations of a person without telling the log who that is.
///
/// Seats are pseudonyms that differ from one negotiation to the next, so a list by person needs an index. Its key is one
/// more pseudonym, made from the person's key, and lies in the schema `access`, outside the log and its proofs. A row
/// gives no right: the seat in it must also be found among those of the negotiation (`docs/decisions/0007-finding-ones-negotiations.md`).
final class ParticipationIndex: Sendable {
    struct Entry: Hashable, Sendable {
        let participant: UUIDValue
        let negotiation: StreamID
        let seat: UUIDValue
    }

    private static let statement: Statement = """
        INSERT INTO access.participations (ledger_id, participant, negotiation_id, seat_id)
        SELECT $1, u.participant, u.negotiation_id, u.seat_id
        FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS u(participant, negotiation_id, seat_id)
        ON CONFLICT ON CONSTRAINT participations_pkey DO NOTHING
        """

    private let pool: PostgresPool
    private let known: Mutex<BoundedCache<Entry, Bool>>

    init(pool: PostgresPool, capacity: Int) {
        self.pool = pool
        known = Mutex(BoundedCache(maximumEntries: capacity))
    }

    /// Notes who may come to have a seat where; durable when it returns.
    func note(_ entries: [Entry], in ledger: LedgerID) async throws {
        let missing = known.withLock { known in entries.filter { known.value(for: $0) == nil } }
        guard !missing.isEmpty else { return }
        _ = try await pool.query(
            Self.statement,
            [
                .int4(ledger.number), .uuidArray(missing.map { PostgresUUID($0.participant) }),
                .uuidArray(missing.map { PostgresUUID($0.negotiation.value) }),
                .uuidArray(missing.map { PostgresUUID($0.seat) }),
            ])
        known.withLock { known in
            for entry in missing { known.insert(true, for: entry) }
        }
    }
}
