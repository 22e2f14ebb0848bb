internal import EventSourcing
internal import Postgres

/// What of a run is durable: the tables of the migration `0107_rebuild`. Synchronous: runs on a connection's thread, in a
/// transaction in the name of the owner.
struct RebuildJournal: Sendable {
    let purpose: RebuildPurpose

    private var key: PostgresParameter { .text(purpose.rawValue) }

    /// The signature of the run under way; `nil` where there is none that can be continued.
    func signature(_ connection: PostgresConnection) throws -> String? {
        let rows = try connection.execute(
            """
            SELECT r.signature FROM projection.rebuilds AS r WHERE r.purpose = $1 AND NOT EXISTS (
                SELECT FROM projection.rebuild_tables AS t WHERE t.purpose = $1 AND t.failure IS NOT NULL)
            """, [key])
        return try rows.first?.text(0)
    }

    /// Forgets the run.
    func clear(_ connection: PostgresConnection) throws {
        for table in ["rebuilds", "rebuild_tables", "rebuild_ledgers", "rebuild_ranges"] {
            try connection.execute(
                Statement(unchecked: "DELETE FROM projection.\(table) WHERE purpose = $1", .unprepared), [key])
        }
    }

    /// Begins a run.
    func begin(_ signature: String, _ connection: PostgresConnection) throws {
        try connection.execute(
            "INSERT INTO projection.rebuilds (purpose, signature) VALUES ($1, $2)", [key, .text(signature)])
    }

    /// Notes an empty table and what will make its keys and indexes.
    func note(_ projection: any StreamProjection, _ statements: [String], _ connection: PostgresConnection) throws {
        try connection.execute(
            """
            INSERT INTO projection.rebuild_tables (purpose, projection, version, statements) VALUES ($1, $2, $3, $4)
            """,
            [key, .text(projection.name), .int4(Int32(projection.version)), .textArray(statements)])
    }

    /// The statements that make keys and indexes of a table; `nil` when they were run.
    func statements(of projection: any StreamProjection, _ connection: PostgresConnection) throws -> [String]? {
        let rows = try connection.execute(
            """
            SELECT t.statements FROM projection.rebuild_tables AS t
            WHERE t.purpose = $1 AND t.projection = $2 AND NOT t.is_indexed
            """, [key, .text(projection.name)])
        return try rows.first?.textArray(0)
    }

    /// Notes that a table has its keys and indexes.
    func noteIndexed(_ projection: any StreamProjection, _ connection: PostgresConnection) throws {
        try connection.execute(
            "UPDATE projection.rebuild_tables SET is_indexed = true WHERE purpose = $1 AND projection = $2",
            [key, .text(projection.name)])
    }

    /// Notes that a table cannot be made.
    func note(_ failure: ProjectionFailure, _ connection: PostgresConnection) throws {
        try connection.execute(
            "UPDATE projection.rebuild_tables SET failure = $3 WHERE purpose = $1 AND projection = $2",
            [key, .text(failure.name), .text(failure.description)])
    }

    /// Notes a ledger and its ranges.
    func note(
        _ ledger: LedgerID, target: GlobalPosition, _ bounds: [StreamID], _ connection: PostgresConnection
    ) throws {
        try connection.execute(
            "INSERT INTO projection.rebuild_ledgers (purpose, ledger_id, target, position) VALUES ($1, $2, $3, $3)",
            [key, .int4(ledger.number), .int8(target.number)])
        try connection.execute(
            """
            INSERT INTO projection.rebuild_ranges (purpose, ledger_id, number, last_stream)
            SELECT $1, $2, b.number - 1, b.last FROM unnest($3::uuid[]) WITH ORDINALITY AS b (last, number)
            """,
            [key, .int4(ledger.number), .uuidArray(bounds.map { PostgresUUID($0.value) })])
    }

    /// How far the filled tables have followed each ledger.
    func positions(_ connection: PostgresConnection) throws -> [LedgerID: GlobalPosition] {
        let rows = try connection.execute(
            "SELECT l.ledger_id, l.position FROM projection.rebuild_ledgers AS l WHERE l.purpose = $1", [key])
        var positions: [LedgerID: GlobalPosition] = [:]
        for row in rows {
            positions[LedgerID(Int32(truncatingIfNeeded: try row.int(0)))] = GlobalPosition(try row.int(1))
        }
        return positions
    }

    /// Notes how far the filled tables have followed a ledger, which may be a new one.
    func note(_ ledger: LedgerID, followedTo position: GlobalPosition, _ connection: PostgresConnection) throws {
        try connection.execute(
            """
            INSERT INTO projection.rebuild_ledgers (purpose, ledger_id, target, position) VALUES ($1, $2, 0, $3)
            ON CONFLICT ON CONSTRAINT rebuild_ledgers_pkey DO UPDATE SET position = excluded.position
            """, [key, .int4(ledger.number), .int8(position.number)])
    }

    /// Every range, in order.
    func ranges(_ connection: PostgresConnection) throws -> [RebuildRange] {
        let rows = try connection.execute(
            """
            SELECT r.ledger_id, r.number,
                   lag(r.last_stream) OVER (PARTITION BY r.ledger_id ORDER BY r.number),
                   r.last_stream, l.target, r.reached, r.events, r.is_finished
            FROM projection.rebuild_ranges AS r
            JOIN projection.rebuild_ledgers AS l ON l.purpose = r.purpose AND l.ledger_id = r.ledger_id
            WHERE r.purpose = $1 ORDER BY r.ledger_id, r.number
            """, [key])
        func stream(_ value: (high: UInt64, low: UInt64)) -> StreamID {
            StreamID(UUIDValue(high: value.high, low: value.low))
        }
        return try rows.map { row in
            RebuildRange(
                ledger: LedgerID(Int32(truncatingIfNeeded: try row.int(0))),
                number: Int32(truncatingIfNeeded: try row.int(1)), lower: try row.optionalUUID(2).map(stream),
                last: stream(try row.uuid(3)), target: GlobalPosition(try row.int(4)),
                reached: try row.optionalUUID(5).map(stream), events: try row.int(6), isFinished: try row.bool(7))
        }
    }

    /// Notes how far a range has come, in the transaction that writes its rows.
    ///
    /// - Parameter events: how many were folded in it when the rows were begun.
    /// - Returns: false where another session has taken the range further since: one of a process that was killed, whose last
    ///   transaction the server ended after that.
    func note(_ range: RebuildRange, from events: Int64, _ connection: PostgresConnection) throws -> Bool {
        let rows = try connection.execute(
            """
            UPDATE projection.rebuild_ranges SET reached = $4, events = $5, is_finished = $6
            WHERE purpose = $1 AND ledger_id = $2 AND number = $3 AND events = $7 AND NOT is_finished
            """,
            [
                key, .int4(range.ledger.number), .int4(range.number),
                range.reached.map { .uuid(PostgresUUID($0.value)) } ?? .null, .int8(range.events),
                .bool(range.isFinished), .int8(events),
            ])
        return rows.affected == 1
    }
}
