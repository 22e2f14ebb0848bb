internal import EventSourcing
internal import Postgres

/// The ledgers in which content of a person may lie: all of them, companions included.
enum ErasureLedgers {
    private static let statement: Statement = "SELECT l.ledger_id FROM log.ledgers AS l ORDER BY l.ledger_id"

    /// Every ledger, ascending.
    static func all(_ pool: PostgresPool) async throws -> [LedgerID] {
        try await pool.query(statement).map { LedgerID(Int32(clamping: try $0.int(0))) }
    }
}
