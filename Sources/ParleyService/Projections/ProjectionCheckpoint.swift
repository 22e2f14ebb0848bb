internal import EventSourcing
internal import Postgres

/// How far a read model has followed a ledger. Synchronous: runs on a connection's thread.
struct ProjectionCheckpoint: Sendable {
    let projection: any StreamProjection
    /// The last position that its tables contain; ``GlobalPosition/start`` before the first page.
    var position: GlobalPosition
    /// The event that it cannot get past, as far as is recorded.
    var stop: GlobalPosition?

    private static let insert: Statement = """
        INSERT INTO projection.checkpoints (ledger_id, projection, version, position)
        SELECT $1, k.name, k.version, 0 FROM unnest($2::text[], $3::int4[]) AS k (name, version)
        ON CONFLICT ON CONSTRAINT checkpoints_pkey DO NOTHING
        """
    private static let select: Statement = """
        SELECT c.projection, c.position, s.position
        FROM projection.checkpoints AS c
        LEFT JOIN projection.stops AS s
            ON s.ledger_id = c.ledger_id AND s.projection = c.projection AND s.version = c.version
        WHERE c.ledger_id = $1
        AND (c.projection, c.version) IN (SELECT k.name, k.version FROM unnest($2::text[], $3::int4[]) AS k (name, version))
        ORDER BY c.projection, c.version
        """
    // All sessions lock in the order of the names, so none waits for another in a circle.
    private static let selectForUpdate = Statement(unchecked: select.text + " FOR UPDATE OF c")
    private static let update: Statement = """
        UPDATE projection.checkpoints AS c SET position = $4, updated_at = clock_timestamp()
        FROM unnest($2::text[], $3::int4[]) AS k (name, version)
        WHERE c.ledger_id = $1 AND c.projection = k.name AND c.version = k.version AND c.position < $4
        """
    private static let clear: Statement = """
        DELETE FROM projection.stops AS s USING unnest($2::text[], $3::int4[]) AS k (name, version)
        WHERE s.ledger_id = $1 AND s.projection = k.name AND s.version = k.version AND s.position <= $4
        """
    private static let stopped: Statement = """
        INSERT INTO projection.stops (ledger_id, projection, version, position, stream_id, stream_version, event_type, reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT ON CONSTRAINT stops_pkey DO UPDATE SET
            position = excluded.position, stream_id = excluded.stream_id, stream_version = excluded.stream_version,
            event_type = excluded.event_type, reason = excluded.reason, stopped_at = clock_timestamp()
        """

    /// The checkpoints of read models in a ledger, in the order given.
    static func read(
        _ projections: [any StreamProjection], in ledger: LedgerID, _ connection: PostgresConnection
    ) throws -> [ProjectionCheckpoint] {
        try found(connection.execute(select, key(projections, ledger)), projections)
    }

    /// The checkpoints, which nobody else can move until the transaction ends.
    static func lock(
        _ projections: [any StreamProjection], in ledger: LedgerID, _ connection: PostgresConnection
    ) throws -> [ProjectionCheckpoint] {
        let key = key(projections, ledger)
        var rows = try connection.execute(selectForUpdate, key)
        if rows.count < projections.count {
            try connection.execute(insert, key)
            rows = try connection.execute(selectForUpdate, key)
        }
        return try found(rows, projections)
    }

    /// Moves them forward, in the transaction that locked them; what had stopped before there has not any more.
    static func advance(
        _ checkpoints: [ProjectionCheckpoint], in ledger: LedgerID, to position: GlobalPosition,
        _ connection: PostgresConnection
    ) throws {
        let projections = checkpoints.map(\.projection)
        try connection.execute(update, key(projections, ledger) + [.int8(position.number)])
        guard checkpoints.contains(where: { $0.stop != nil }) else { return }
        try connection.execute(clear, key(projections, ledger) + [.int8(position.number)])
    }

    /// Records the event that a read model cannot get past.
    static func stop(
        _ projection: any StreamProjection, _ failure: ProjectionFailure, at event: ProjectionFailure.Event,
        _ connection: PostgresConnection
    ) throws {
        try connection.execute(
            stopped,
            [
                .int4(event.ledger.number), .text(projection.name), .int4(Int32(projection.version)),
                .int8(event.position.number), .identifier(event.stream.value), .int8(event.version.number),
                .text(event.type.description), .text(failure.reason),
            ])
    }

    private static func found(
        _ rows: PostgresRows, _ projections: [any StreamProjection]
    ) throws -> [ProjectionCheckpoint] {
        var found: [String: (GlobalPosition, GlobalPosition?)] = [:]
        for row in rows {
            found[try row.text(0)] = (GlobalPosition(try row.int(1)), try row.optionalInt(2).map { GlobalPosition($0) })
        }
        return projections.map {
            ProjectionCheckpoint(
                projection: $0, position: found[$0.name]?.0 ?? .start, stop: found[$0.name]?.1)
        }
    }

    private static func key(_ projections: [any StreamProjection], _ ledger: LedgerID) -> [PostgresParameter] {
        [
            .int4(ledger.number), .textArray(projections.map(\.name)),
            .int4Array(projections.map { Int32($0.version) }),
        ]
    }
}
