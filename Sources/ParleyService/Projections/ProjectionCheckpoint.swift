internal import EventSourcing
internal import Postgres

/// How far a read model has followed a ledger. Synchronous: runs on a connection's thread.
enum ProjectionCheckpoint {
    private static let insert: Statement = """
        INSERT INTO projection.checkpoints (ledger_id, projection, version, position) VALUES ($1, $2, $3, 0)
        ON CONFLICT ON CONSTRAINT checkpoints_pkey DO NOTHING
        """
    private static let select: Statement = """
        SELECT c.position FROM projection.checkpoints AS c
        WHERE c.ledger_id = $1 AND c.projection = $2 AND c.version = $3
        """
    private static let selectForUpdate: Statement = """
        SELECT c.position FROM projection.checkpoints AS c
        WHERE c.ledger_id = $1 AND c.projection = $2 AND c.version = $3 FOR UPDATE
        """
    private static let update: Statement = """
        UPDATE projection.checkpoints SET position = $4, updated_at = clock_timestamp()
        WHERE ledger_id = $1 AND projection = $2 AND version = $3 AND position < $4
        """

    /// The position; ``GlobalPosition/start`` before the first page.
    static func read(
        _ projection: any StreamProjection, in ledger: LedgerID, _ connection: PostgresConnection
    ) throws -> GlobalPosition {
        let rows = try connection.execute(select, key(projection, ledger))
        return GlobalPosition(try rows.first?.int(0) ?? 0)
    }

    /// The position, which nobody else can move until the transaction ends.
    static func lock(
        _ projection: any StreamProjection, in ledger: LedgerID, _ connection: PostgresConnection
    ) throws -> GlobalPosition {
        if let row = try connection.execute(selectForUpdate, key(projection, ledger)).first {
            return GlobalPosition(try row.int(0))
        }
        try connection.execute(insert, key(projection, ledger))
        let rows = try connection.execute(selectForUpdate, key(projection, ledger))
        return GlobalPosition(try rows.first?.int(0) ?? 0)
    }

    /// Moves it forward, in the transaction that locked it.
    static func advance(
        _ projection: any StreamProjection, in ledger: LedgerID, to position: GlobalPosition,
        _ connection: PostgresConnection
    ) throws {
        try connection.execute(update, key(projection, ledger) + [.int8(position.number)])
    }

    private static func key(_ projection: any StreamProjection, _ ledger: LedgerID) -> [PostgresParameter] {
        [.int4(ledger.number), .text(projection.name), .int4(Int32(projection.version))]
    }
}
