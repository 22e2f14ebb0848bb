import Postgres
import Testing

@testable import ParleyService

/// The contract as an analyst reads it: every row of every view as text.
struct ContractReading {
    /// Each row as `view: {"column": value, …}`.
    let rows: [(view: String, row: String)]

    /// Reads everything as `parley_analyst`.
    static func whole(_ configuration: PostgresConfiguration) throws -> ContractReading {
        var session = configuration
        session.settings.append(("role", "parley_analyst"))
        let connection = try PostgresConnection(session, logger: TestWorld.logger)
        defer { connection.close() }
        var rows: [(view: String, row: String)] = []
        for view in try ContractView.all(connection).map(\.name) {
            let statement = Statement(
                unchecked: "SELECT to_json(r)::text FROM parley_v1.\(view) AS r", .unprepared)
            for row in try connection.execute(statement) { rows.append((view, try row.text(0))) }
        }
        return ContractReading(rows: rows)
    }

    /// The views of which a row has a text in it; the dictionary of the contract itself is left out.
    func views(mentioning text: String) -> Set<String> {
        Set(rows.filter { $0.view != "_data_dictionary" && $0.row.contains(text) }.map(\.view))
    }
}
