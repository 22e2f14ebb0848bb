internal import EventSourcing
internal import Postgres

/// The contract as the database describes it, and how far it has followed the ledgers. Nothing of it is listed in the program.
public struct ContractCatalogue: Hashable, Sendable {
    /// The schema of the contract, its version in the name: what breaks readers gets a new one.
    public static let schema = ContractInstaller.schema

    /// The views that the session may read, by name.
    public let views: [DescribedView]
    /// How far every ledger was followed.
    public let sources: [SourcePosition]

    /// The view of a name.
    public func view(named name: String) -> DescribedView? {
        views.first { $0.name == name }
    }

    /// The views of names in the order of the names; all of them for no name.
    ///
    /// - Throws: ``ExportFault/unknownView(_:)``.
    func views(named names: [String]) throws(ExportFault) -> [DescribedView] {
        guard !names.isEmpty else { return views }
        var chosen: [DescribedView] = []
        for name in names where !chosen.contains(where: { $0.name == name }) {
            guard let view = view(named: name) else { throw .unknownView(name) }
            chosen.append(view)
        }
        return chosen
    }

    /// Reads the contract and runs the body in one snapshot.
    ///
    /// Read models are replaced by other tables while they are in use, and a snapshot from before would find nothing in a table
    /// that was filled after it. So whatever the session has locked in the end must be something that its snapshot knows.
    ///
    /// - Throws: ``ExportFault``; `PostgresError`; what the body throws.
    static func withSnapshot<Answer>(
        _ connection: PostgresConnection, _ body: (ContractCatalogue) throws -> Answer
    ) throws -> Answer {
        try connection.transaction(.snapshot) {
            let views = try views(connection)
            guard !views.isEmpty else { throw ExportFault.noContract }
            let answer = try body(ContractCatalogue(views: views, sources: try sources(connection)))
            let unknown = try connection.execute(
                """
                SELECT count(*) FROM pg_catalog.pg_locks AS l
                WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation'
                    AND NOT EXISTS (SELECT FROM pg_catalog.pg_class AS c WHERE c.oid = l.relation)
                """)
            guard try unknown.first?.int(0) == 0 else { throw ExportFault.replaced }
            return answer
        }
    }

    private static func views(_ connection: PostgresConnection) throws -> [DescribedView] {
        // has_table_privilege alone would be true of a schema that the session may not enter.
        let rows = try connection.execute(
            """
            SELECT c.relname, obj_description(c.oid, 'pg_class'), obj_description(r.oid, 'pg_rewrite'), a.attname,
                   format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum)
            FROM pg_catalog.pg_namespace AS n
            JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relkind = 'v'
            JOIN pg_catalog.pg_rewrite AS r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE n.nspname = $1 AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
            ORDER BY c.relname COLLATE "C", a.attnum
            """, [.text(schema)])
        var views: [DescribedView] = []
        var columns: [DescribedColumn] = []
        for (index, row) in rows.enumerated() {
            let view = try row.text(0)
            let column = try row.text(3)
            let type = try row.text(4)
            guard let known = ContractType(sql: type) else {
                throw ExportFault.columnType(view: view, column: column, type: type)
            }
            columns.append(
                DescribedColumn(name: column, type: known, comment: ContractComment(try row.optionalText(5))))
            let next = index + 1 < rows.count ? try rows[index + 1].text(0) : nil
            if next != view {
                views.append(
                    DescribedView(
                        name: view, comment: ContractComment(try row.optionalText(1)), columns: columns,
                        key: Self.key(try row.optionalText(2), of: columns)))
                columns = []
            }
        }
        return views
    }

    /// The names of a key as ``ContractInstaller`` left them with the view; none where one of them is no column.
    private static func key(_ comment: String?, of columns: [DescribedColumn]) -> [String] {
        let names = ContractFile.names(ofKey: comment ?? "")
        return names.allSatisfy { name in columns.contains { $0.name == name } } ? names : []
    }

    private static func sources(_ connection: PostgresConnection) throws -> [SourcePosition] {
        let rows = try connection.execute(
            Statement(
                unchecked: """
                    SELECT ledger_id, min(last_position) FROM \(schema)._freshness GROUP BY ledger_id ORDER BY ledger_id
                    """))
        return try rows.map { row in
            SourcePosition(
                ledger: LedgerID(Int32(truncatingIfNeeded: try row.int(0))),
                position: GlobalPosition(try row.int(1)))
        }
    }
}
