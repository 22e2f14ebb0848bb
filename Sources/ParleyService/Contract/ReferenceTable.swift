internal import Postgres

/// One table of the schema `reference` and what it holds.
struct ReferenceTable: Hashable, Sendable {
    /// Its name without the schema; from the program only, so it can stand in statements.
    let name: String
    let columns: [String]
    /// One cell a column each.
    let rows: [[ProjectionCell]]

    /// Puts the rows in place of those that were there.
    ///
    /// - Throws: `PostgresError`.
    func replace(_ connection: PostgresConnection) throws {
        try connection.script("DELETE FROM reference.\(name)")
        var lines: [UInt8] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { lines.append(UInt8(ascii: "\t")) }
                cell.append(to: &lines)
            }
            lines.append(UInt8(ascii: "\n"))
        }
        guard !lines.isEmpty else { return }
        var rest: [UInt8]? = lines
        try connection.copyIn("COPY reference.\(name) (\(columns.joined(separator: ", "))) FROM STDIN") {
            defer { rest = nil }
            return rest
        }
    }
}
