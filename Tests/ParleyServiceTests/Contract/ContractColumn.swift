import Postgres

/// One column of a view of the contract as the catalogue has it.
struct ContractColumn: Hashable, CustomStringConvertible {
    let view: String
    let ordinal: Int64
    let name: String
    /// As PostgreSQL writes it: `numeric(18,6)`.
    let type: String
    /// Its comment, both lines; empty without one.
    let comment: String

    var description: String { "\(view).\(name) \(type)" }

    /// Every column of every view, by view and place.
    static func all(_ connection: PostgresConnection) throws -> [ContractColumn] {
        try connection.execute(
            """
            SELECT c.relname::text, a.attnum::int8, a.attname::text, format_type(a.atttypid, a.atttypmod),
                   coalesce(col_description(c.oid, a.attnum), '')
            FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'parley_v1'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY c.relname COLLATE "C", a.attnum
            """
        ).map { row in
            ContractColumn(
                view: try row.text(0), ordinal: try row.int(1), name: try row.text(2), type: try row.text(3),
                comment: try row.text(4))
        }
    }
}
