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

    /// Adds the rows of streams that have none yet.
    func insert(_ streams: [ProjectedStream], _ connection: PostgresConnection) throws {
        try insert(streams.compactMap { projection.rows(of: $0) }, connection)
    }

    private func insert(_ rows: [[[ProjectionCell]]], _ connection: PostgresConnection) throws {
        var lines: [UInt8] = []
        for stream in rows {
            for row in stream {
                for (index, cell) in row.enumerated() {
                    if index > 0 { lines.append(UInt8(ascii: "\t")) }
                    cell.append(to: &lines)
                }
                lines.append(UInt8(ascii: "\n"))
            }
        }
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
                    SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text || ':'
                        || coalesce(sum(hashtextextended(t::text, 1)::numeric), 0)::text
                    FROM \(qualifiedName) AS t
                    """, .unprepared))
        guard let row = rows.first else { return ProjectionChecksum(rows: 0, text: "") }
        return ProjectionChecksum(rows: try row.int(0), text: try row.text(1))
    }
}
