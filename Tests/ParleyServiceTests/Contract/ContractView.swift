import Postgres

/// One view of the contract as the catalogue has it.
struct ContractView: Hashable {
    let name: String
    /// `v` for a view.
    let kind: String
    let owner: String
    /// Its comment, both lines; empty without one.
    let comment: String
    let isSecurityBarrier: Bool
    /// The views that it reads, other than itself.
    let readViews: [String]
    /// The tables that it reads, with their schemas.
    let readTables: [String]

    /// Every relation of the contract's schema, by name.
    static func all(_ connection: PostgresConnection) throws -> [ContractView] {
        try connection.execute(
            """
            SELECT c.relname::text, c.relkind::text, c.relowner::regrole::text, coalesce(obj_description(c.oid), ''),
                   coalesce('security_barrier=true' = ANY (c.reloptions), false),
                   array(SELECT DISTINCT r.relname::text FROM pg_rewrite AS w
                       JOIN pg_depend AS d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
                       JOIN pg_class AS r ON d.refclassid = 'pg_class'::regclass AND r.oid = d.refobjid
                       WHERE w.ev_class = c.oid AND r.oid <> c.oid AND r.relkind IN ('v', 'm')
                           AND r.relnamespace <> 'pg_catalog'::regnamespace ORDER BY 1),
                   array(SELECT DISTINCT r.relnamespace::regnamespace || '.' || r.relname FROM pg_rewrite AS w
                       JOIN pg_depend AS d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
                       JOIN pg_class AS r ON d.refclassid = 'pg_class'::regclass AND r.oid = d.refobjid
                       WHERE w.ev_class = c.oid AND r.relkind IN ('r', 'p') ORDER BY 1)
            FROM pg_class AS c
            WHERE c.relnamespace = 'parley_v1'::regnamespace
            ORDER BY c.relname COLLATE "C"
            """
        ).map { row in
            ContractView(
                name: try row.text(0), kind: try row.text(1), owner: try row.text(2), comment: try row.text(3),
                isSecurityBarrier: try row.bool(4), readViews: try row.textArray(5), readTables: try row.textArray(6))
        }
    }
}
