public import EventSourcing
public import Logging
public import Postgres

/// How far a read model has followed a ledger.
public struct ProjectionStatus: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its version.
    public let version: Int
    /// Whether its tables are there.
    public let isInstalled: Bool
    /// The ledger.
    public let ledger: LedgerID
    /// The last position it contains.
    public let position: GlobalPosition
    /// The last position of the log.
    public let head: GlobalPosition
    /// When it last moved; `nil` before the first page.
    public let updatedAt: Timestamp?

    /// How long ago the oldest event was recorded that it does not contain, in milliseconds; 0 where it contains all.
    public let behindMilliseconds: Int64
    /// What it cannot get past; `nil` while it runs.
    public let stop: ProjectionFailure?

    /// Events that it does not contain yet.
    public var lag: Int64 { head.number - position.number }

    /// Every read model in every ledger, in the order of the registry.
    ///
    /// - Throws: `PostgresError`.
    public static func all(configuration: PostgresConfiguration, logger: Logger) async throws -> [ProjectionStatus] {
        try await ProjectionSession.with(configuration, name: "status", deadline: .seconds(30), logger: logger) {
            pool in
            try await pool.withConnection { connection in
                try connection.transaction(.snapshot) { try read(connection) }
            }
        }
    }

    static func read(_ connection: PostgresConnection) throws -> [ProjectionStatus] {
        let statement: Statement = """
            SELECT l.ledger_id,
                   coalesce((SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = l.ledger_id), 0),
                   coalesce(c.position, 0), c.updated_at,
                   coalesce(greatest(0, (extract(epoch FROM clock_timestamp()) * 1000)::int8 - (
                       SELECT b.recorded_at_us / 1000 FROM log.batches AS b
                       WHERE b.ledger_id = l.ledger_id AND b.last_position > coalesce(c.position, 0)
                       ORDER BY b.last_position LIMIT 1)), 0),
                   s.position, s.stream_id, s.stream_version, s.event_type, s.reason
            FROM log.ledgers AS l
            LEFT JOIN projection.checkpoints AS c
                ON c.ledger_id = l.ledger_id AND c.projection = $1 AND c.version = $2
            LEFT JOIN projection.stops AS s
                ON s.ledger_id = l.ledger_id AND s.projection = $1 AND s.version = $2
            ORDER BY l.ledger_id
            """
        var all: [ProjectionStatus] = []
        for projection in ProjectionRegistry.all {
            let isInstalled = try ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
                .exist(connection)
            let rows = try connection.execute(statement, [.text(projection.name), .int4(Int32(projection.version))])
            for row in rows {
                let ledger = LedgerID(Int32(truncatingIfNeeded: try row.int(0)))
                all.append(
                    ProjectionStatus(
                        name: projection.name, version: projection.version, isInstalled: isInstalled, ledger: ledger,
                        position: GlobalPosition(try row.int(2)), head: GlobalPosition(try row.int(1)),
                        updatedAt: try row.optionalTimestamptz(3).map { Timestamp(microseconds: $0) },
                        behindMilliseconds: try row.int(4), stop: try stop(of: projection, in: ledger, row)))
            }
        }
        return all
    }

    private static func stop(
        of projection: any StreamProjection, in ledger: LedgerID, _ row: PostgresRow
    ) throws -> ProjectionFailure? {
        guard let position = try row.optionalInt(5), let (high, low) = try row.optionalUUID(6) else { return nil }
        guard let type = EventType(try row.text(8)) else { throw ProjectionError.unreadableRow("stops") }
        return ProjectionFailure(
            name: projection.name,
            event: ProjectionFailure.Event(
                ledger: ledger, position: GlobalPosition(position),
                stream: StreamID(UUIDValue(high: high, low: low)), version: StreamVersion(try row.int(7)), type: type),
            reason: try row.text(9))
    }
}
