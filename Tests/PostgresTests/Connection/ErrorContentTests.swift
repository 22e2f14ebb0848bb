import Testing

@testable import Postgres

/// The server quotes rows and values in what it says about an error; nothing of that is in ours.
struct ErrorContentTests {
    private static let secret = "Zhang Wei 13800138000"

    private static let statements: [(sql: String, sqlState: String)] = [
        ("INSERT INTO kept VALUES ($1, 1)", SQLState.uniqueViolation),
        ("INSERT INTO kept VALUES ($1, -1)", SQLState.checkViolation),
        ("INSERT INTO kept SELECT $1, NULL::int4", "23502"),
        ("INSERT INTO referring VALUES ($1 || 'x')", "23503"),
        ("SELECT ($1::text)::int4", "22P02"),
        ("SELECT ($1::text)::uuid", "22P02"),
        ("SELECT to_date($1::text, 'YYYY')", "22007"),
        ("INSERT INTO short VALUES ($1)", "22001"),
    ]

    @Test(arguments: statements.indices)
    func `says what was refused without the value`(_ index: Int) throws {
        let database = try TestDatabase.connect()
        defer { database.close() }
        try database.script(
            """
            CREATE TEMPORARY TABLE kept (who text PRIMARY KEY, n int4 NOT NULL CHECK (n > 0));
            CREATE TEMPORARY TABLE referring (who text REFERENCES kept);
            CREATE TEMPORARY TABLE short (who varchar(3));
            INSERT INTO kept VALUES ('\(Self.secret)', 1);
            """)
        let (sql, sqlState) = Self.statements[index]
        let error = try postgresError {
            try database.execute(Statement(unchecked: sql, .unprepared), [.text(Self.secret)])
        }
        #expect(error.sqlState == sqlState)
        expectDiscreet(error)
    }

    @Test func `says nothing of the line of a COPY`() throws {
        let database = try TestDatabase.connect()
        defer { database.close() }
        try database.script("CREATE TEMPORARY TABLE copied (n int4, t text)")
        var chunks = [Array("\(Self.secret)\t\(Self.secret)\n".utf8)]
        let error = try postgresError { try database.copyIn("COPY copied (n, t) FROM STDIN") { chunks.popLast() } }
        #expect(error.sqlState == "22P02")
        expectDiscreet(error)
    }

    /// Looks into every member, as a reflecting logger would.
    private func expectDiscreet(_ error: PostgresError, sourceLocation: SourceLocation = #_sourceLocation) {
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), dumped] {
            for part in Self.secret.split(separator: " ") {
                #expect(!text.contains(part), "\(text)", sourceLocation: sourceLocation)
            }
        }
    }
}
