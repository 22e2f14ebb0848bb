internal import EventSourcing
internal import Postgres

/// The tables of a read model in one schema: made, written, moved, compared. Synchronous: runs on a connection's thread.
///
/// Names come from ``ProjectionRegistry`` only, never from outside, so they can stand in statements.
struct ProjectionTables: Sendable {
    /// Where the tables that are read live.
    static let liveSchema = "projection"
    /// Where a rebuild makes new ones.
    static let nextSchema = "projection_next"
    /// Where a comparison makes new ones.
    static let checkSchema = "projection_check"
    /// Where those stay that a rebuild has replaced, until they are dropped on request.
    static let oldSchema = "projection_old"

    let projection: any StreamProjection
    let schema: String

    var qualifiedName: String { "\(schema).\(projection.table)" }

    /// Whether the table is there.
    func exist(_ connection: PostgresConnection) throws -> Bool {
        try connection.execute("SELECT to_regclass($1) IS NOT NULL", [.text(qualifiedName)]).first?.bool(0) ?? false
    }

    /// Makes the tables. In a transaction whose role may create them.
    func create(_ file: ProjectionFile, _ connection: PostgresConnection) throws {
        try connection.script("SET LOCAL search_path = \(schema);\n\(file.sql)\n;SET LOCAL search_path = DEFAULT;")
    }

    /// Makes the tables without their keys and indexes, which cost less once there are rows. In a transaction whose role may
    /// create them.
    ///
    /// - Returns: the statements that make keys and indexes, in any order of their own.
    func createBare(_ file: ProjectionFile, _ connection: PostgresConnection) throws -> [String] {
        try create(file, connection)
        let constraints = try connection.execute(
            Self.constraints, [.text(schema), .text(projection.table)]
        ).map { (name: try $0.text(0), definition: try $0.text(1)) }
        for constraint in constraints {
            try connection.script("ALTER TABLE \(qualifiedName) DROP CONSTRAINT \(constraint.name)")
        }
        let indexes = try connection.execute(Self.indexes, [.text(schema), .text(projection.table)]).map {
            (name: try $0.text(0), definition: try $0.text(1))
        }
        for index in indexes { try connection.script("DROP INDEX \(schema).\(index.name)") }
        return constraints.map { "ALTER TABLE \(qualifiedName) ADD CONSTRAINT \($0.name) \($0.definition)" }
            + indexes.map(\.definition)
    }

    private static let constraints: Statement = """
        SELECT quote_ident(c.conname), pg_get_constraintdef(c.oid)
        FROM pg_constraint AS c
        JOIN pg_class AS t ON t.oid = c.conrelid
        JOIN pg_namespace AS n ON n.oid = t.relnamespace
        WHERE n.nspname = $1 AND t.relname = $2 AND c.contype IN ('p', 'u', 'x') ORDER BY c.contype, c.conname
        """
    private static let indexes: Statement = """
        SELECT quote_ident(i.indexname), i.indexdef
        FROM pg_indexes AS i WHERE i.schemaname = $1 AND i.tablename = $2 ORDER BY i.indexname
        """

    /// Drops them, if they are there.
    func drop(_ connection: PostgresConnection) throws {
        try connection.script("DROP TABLE IF EXISTS \(qualifiedName)")
    }

    /// Puts the rows of streams in place of those that were there; streams of another kind are passed over.
    func replace(
        _ streams: [ProjectedStream], in ledger: LedgerID, _ connection: PostgresConnection
    ) throws {
        let shown = streams.compactMap { stream in projection.rows(of: stream).map { (stream.id, $0) } }
        guard !shown.isEmpty else { return }
        try connection.execute(
            Statement(
                unchecked:
                    "DELETE FROM \(qualifiedName) WHERE ledger_id = $1 AND \(projection.keyColumn) = ANY ($2)"),
            [.int4(ledger.number), .uuidArray(shown.map { PostgresUUID($0.0.value) })])
        try insert(shown.map(\.1), connection)
    }

    private func insert(_ rows: [[[ProjectionCell]]], _ connection: PostgresConnection) throws {
        var lines: [UInt8] = []
        for stream in rows { Self.append(stream, to: &lines) }
        try copy(lines, connection)
    }

    /// Appends rows in the text format of COPY.
    static func append(_ rows: [[ProjectionCell]], to lines: inout [UInt8]) {
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { lines.append(UInt8(ascii: "\t")) }
                cell.append(to: &lines)
            }
            lines.append(UInt8(ascii: "\n"))
        }
    }

    /// Adds rows in the text format of COPY.
    func copy(_ lines: [UInt8], _ connection: PostgresConnection) throws {
        guard !lines.isEmpty else { return }
        var rest: [UInt8]? = lines
        let columns = projection.columns.joined(separator: ", ")
        try connection.copyIn("COPY \(qualifiedName) (\(columns)) FROM STDIN") {
            defer { rest = nil }
            return rest
        }
    }

    /// Number of rows and a checksum over all of them that does not depend on their order.
    func checksum(_ connection: PostgresConnection) throws -> ProjectionChecksum {
        let rows = try connection.execute(
            Statement(
                unchecked: """
                    SELECT count(*), coalesce(sum(hash_record_extended(t, 0)), 0)::text FROM \(qualifiedName) AS t
                    """, .unprepared))
        guard let row = rows.first else { return ProjectionChecksum(rows: 0, text: "") }
        return ProjectionChecksum(rows: try row.int(0), text: try row.text(1))
    }

    /// How many rows are not in another table, and some of them in the order of their text.
    func rows(
        missingIn other: ProjectionTables, _ connection: PostgresConnection
    ) throws -> (count: Int64, examples: [String]) {
        let rows = try connection.execute(
            Statement(
                unchecked: """
                    WITH d AS MATERIALIZED (
                        SELECT t::text AS line FROM \(qualifiedName) AS t
                        EXCEPT ALL SELECT t::text FROM \(other.qualifiedName) AS t
                    )
                    SELECT count(*), array(SELECT d.line FROM d ORDER BY d.line LIMIT 10) FROM d
                    """, .unprepared))
        guard let row = rows.first else { return (0, []) }
        return (try row.int(0), try row.textArray(1))
    }
}
