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
                   coalesce(c.position, 0), c.updated_at
            FROM log.ledgers AS l
            LEFT JOIN projection.checkpoints AS c
                ON c.ledger_id = l.ledger_id AND c.projection = $1 AND c.version = $2
            ORDER BY l.ledger_id
            """
        var all: [ProjectionStatus] = []
        for projection in ProjectionRegistry.all {
            let isInstalled = try ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
                .exist(connection)
            let rows = try connection.execute(statement, [.text(projection.name), .int4(Int32(projection.version))])
            for row in rows {
                all.append(
                    ProjectionStatus(
                        name: projection.name, version: projection.version, isInstalled: isInstalled,
                        ledger: LedgerID(Int32(truncatingIfNeeded: try row.int(0))),
                        position: GlobalPosition(try row.int(2)), head: GlobalPosition(try row.int(1)),
                        updatedAt: try row.optionalTimestamptz(3).map { Timestamp(microseconds: $0) }))
            }
        }
        return all
    }
}
