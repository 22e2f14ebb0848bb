import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct StatementTests {
    private static let prepared: Statement = "SELECT count(*) FROM pg_prepared_statements"

    @Test func `prepares a statement once`() throws {
        let database = try TestDatabase.connect()
        let statement: Statement = "SELECT $1 + 1"
        for number in Int64(1)...5 {
            #expect(try database.execute(statement, [.int8(number)]).first?.int(0) == number + 1)
        }
        let uses = try database.execute(
            "SELECT generic_plans + custom_plans FROM pg_prepared_statements WHERE name = $1", [.text(statement.name)])
        #expect(try uses.first?.int(0) == 5)
    }

    @Test func `does not prepare a one-off`() throws {
        let database = try TestDatabase.connect()
        #expect(try database.execute(Self.prepared.unprepared).first?.int(0) == 0)
    }

    @Test func `keeps at most a hundred statements`() throws {
        let database = try TestDatabase.connect()
        for number in 0..<150 {
            #expect(try database.execute(Statement(unchecked: "SELECT \(number)")).first?.int(0) == Int64(number))
        }
        let count = try database.execute(Self.prepared.unprepared).first?.int(0)
        #expect(count == Int64(PostgresConnection.maximumPreparedStatements))
    }

    @Test func `takes a typed value after NULL for the same parameter`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE late (n int4)")
        let statement: Statement = "INSERT INTO late (n) VALUES ($1) RETURNING n"
        for value in [PostgresParameter.null, .int8(5), .null, .int2(6)] {
            try database.execute(statement, [value])
        }
        let rows = try database.execute("SELECT n FROM late ORDER BY n")
        #expect(try rows.map { try $0.optionalInt(0) } == [5, 6, nil, nil])
    }

    @Test func `survives a change of the table it reads`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE moving (n int4); INSERT INTO moving (n) VALUES (7)")
        let statement: Statement = "SELECT n FROM moving"
        #expect(try database.execute(statement).columns[0].type == PostgresType.int4)
        try database.execute(Statement(unchecked: "ALTER TABLE moving ALTER COLUMN n TYPE int8", .unprepared))
        let rows = try database.execute(statement)
        #expect(rows.columns[0].type == PostgresType.int8)
        #expect(try rows.first?.int(0) == 7)
    }

    @Test func `recovers in the next transaction from a table changed under it`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE shifting (n int4); INSERT INTO shifting (n) VALUES (7)")
        let statement: Statement = "SELECT n FROM shifting"
        try database.execute(statement)
        try database.execute(Statement(unchecked: "ALTER TABLE shifting ALTER COLUMN n TYPE int8", .unprepared))
        let error = try postgresError {
            try database.transaction { try database.execute(statement) }
        }
        #expect(error.sqlState == "0A000")
        let value = try database.transaction { try database.execute(statement).first?.int(0) }
        #expect(value == 7)
    }

    @Test func `survives the loss of all prepared statements`() throws {
        let database = try TestDatabase.connect()
        let statement: Statement = "SELECT 3"
        try database.execute(statement)
        try database.execute(Statement(unchecked: "DISCARD ALL", .unprepared))
        #expect(try database.execute(statement).first?.int(0) == 3)
    }

    @Test func `runs a stale pipeline again`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE flowing (n int4)")
        let insert: Statement = "INSERT INTO flowing (n) VALUES (1)"
        let read: Statement = "SELECT n FROM flowing"
        try database.execute(read)
        try database.execute(Statement(unchecked: "ALTER TABLE flowing ALTER COLUMN n TYPE int8", .unprepared))
        let results = try database.pipeline([(insert, []), (read, [])])
        #expect(try results[1].get().map { try $0.int(0) } == [1])
    }

    @Test func `names the constraint and the SQLSTATE of a refusal and no value`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE once (n int4 CONSTRAINT once_only UNIQUE)")
        let statement: Statement = "INSERT INTO once (n) VALUES ($1)"
        try database.execute(statement, [.int4(4711)])
        let error = try postgresError { try database.execute(statement, [.int4(4711)]) }
        #expect(error.code == .server)
        #expect(error.sqlState == SQLState.uniqueViolation)
        #expect(error.constraint == "once_only")
        #expect(error.statementName == statement.name)
        #expect(!error.isRetryable && !error.isOutcomeUnknown)
        #expect(!"\(error)".contains("4711"))
    }

    @Test func `reports the server's own timeout as timed out`() throws {
        var configuration = try TestDatabase.configuration()
        configuration.statementTimeout = .milliseconds(50)
        let database = try TestDatabase.connect(configuration)
        let error = try postgresError { try database.execute("SELECT pg_sleep(30)") }
        #expect(error.code == .timedOut)
        #expect(error.sqlState == SQLState.queryCanceled)
        #expect(!error.isOutcomeUnknown)
        #expect(!database.isClosed)
    }

    @Test func `starts every session with its settings`() throws {
        var configuration = try TestDatabase.configuration()
        configuration.applicationName = "a name with spaces"
        configuration.lockTimeout = .seconds(2)
        configuration.settings = [("jit", "off"), ("search_path", "pg_temp, \"od\\d\"")]
        let database = try TestDatabase.connect(configuration)
        let row = try #require(
            try database.execute(
                """
                SELECT current_setting('application_name'), current_setting('lock_timeout'), current_setting('jit'),
                    current_setting('search_path'), current_setting('TimeZone'), current_setting('client_encoding')
                """
            ).first)
        let settings = try (0..<6).map { try row.text($0) }
        #expect(settings == ["a name with spaces", "2s", "off", "pg_temp, \"od\\d\"", "UTC", "UTF8"])
    }
}
