internal import Postgres

/// Holds the database's functions against their files: whoever can change `append_batch` writes what they like, and every
/// rule that it checks would look kept.
enum FunctionExamination {
    private static let check = "functions"
    private static let cure = "run parley migrate, and find out who changed it"

    /// - Throws: ``SchemaError`` for a file that cannot be read; `PostgresError`. Reads from disk: call it on a worker
    ///   thread.
    static func finding(_ connection: PostgresConnection, directory: String) throws -> DoctorFinding {
        var tally = RuleTally()
        var names: [String] = []
        for file in try SchemaFile.all(in: directory) {
            guard let declared = DeclaredFunction(file.text) else {
                tally.expect(false, "functions/\(file.name) declares no function in the form known")
                continue
            }
            names.append(declared.qualifiedName)
            try compare(declared, connection, &tally)
        }
        tally.expect(!names.isEmpty, "\(directory) holds no function")
        let strangers = try connection.execute(
            """
            SELECT format('%s.%s', n.nspname, p.proname)
            FROM pg_proc AS p
            JOIN pg_namespace AS n ON n.oid = p.pronamespace
            WHERE n.nspname IN ('log', 'parley', 'personal') AND p.prosecdef
              AND format('%s.%s', n.nspname, p.proname) <> ALL ($1)
            ORDER BY 1
            """, [.textArray(names)])
        for row in strangers {
            try tally.expect(false, "\(row.text(0)) runs with its owner's rights and is in no file")
        }
        return tally.finding(check, good: "\(names.count) functions are those of the files", cure: cure)
    }

    private static func compare(
        _ declared: DeclaredFunction, _ connection: PostgresConnection, _ tally: inout RuleTally
    ) throws {
        let rows = try connection.execute(
            """
            SELECT p.prosrc, l.lanname, p.prosecdef, p.provolatile::text, p.proparallel::text,
                   coalesce(array_to_string(p.proconfig, ';'), ''), r.rolname
            FROM pg_proc AS p
            JOIN pg_namespace AS n ON n.oid = p.pronamespace
            JOIN pg_language AS l ON l.oid = p.prolang
            JOIN pg_roles AS r ON r.oid = p.proowner
            WHERE n.nspname = $1 AND p.proname = $2
            """, [.text(declared.schema), .text(declared.name)])
        let name = declared.qualifiedName
        tally.expect(rows.count == 1, "\(name): \(rows.count) functions have this name, the files make one")
        for row in rows {
            // Bytes, not characters: canonically equivalent texts are different programs.
            try tally.expect(row.text(0).utf8.elementsEqual(declared.body.utf8), "\(name): its body is not the file's")
            let attributes = [
                try row.text(1), try row.bool(2) ? "definer" : "invoker", try row.text(3), try row.text(4),
                try row.text(5), try row.text(6),
            ]
            let expected = [
                declared.language, declared.isDefiner ? "definer" : "invoker", declared.volatility,
                declared.parallelism, declared.setting, SchemaMigrator.ownerRole,
            ]
            for (found, wanted) in zip(attributes, expected) where found != wanted {
                tally.expect(false, "\(name): \"\(found)\" where the file has \"\(wanted)\"")
            }
        }
    }
}
