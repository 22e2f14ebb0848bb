import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct TransactionTests {
    private struct Refusal: Error {}

    private func database() throws -> PostgresConnection {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE kept (n int4 UNIQUE DEFERRABLE INITIALLY DEFERRED)")
        return database
    }

    private func count(_ database: PostgresConnection) throws -> Int64 {
        try database.execute("SELECT count(*) FROM kept")[0].int(0)
    }

    @Test func `keeps what a returning body did`() throws {
        let database = try database()
        let answer = try database.transaction {
            try database.execute("INSERT INTO kept (n) VALUES (1)").affected
        }
        #expect(answer == 1)
        #expect(try count(database) == 1)
        #expect(database.isIdle)
    }

    @Test func `undoes what a throwing body did`() throws {
        let database = try database()
        #expect(throws: Refusal.self) {
            try database.transaction {
                try database.execute("INSERT INTO kept (n) VALUES (1)")
                throw Refusal()
            }
        }
        #expect(try count(database) == 0)
        #expect(database.isIdle)
    }

    @Test func `reports a failed statement that the body swallowed`() throws {
        let database = try database()
        let error = try postgresError {
            try database.transaction {
                try database.execute("INSERT INTO kept (n) VALUES (1)")
                _ = try postgresError { try database.execute("SELECT 1 / 0") }
            }
        }
        #expect(error.sqlState == SQLState.inFailedTransaction)
        #expect(try count(database) == 0)
    }

    @Test func `reports a constraint that is checked at commit as a refusal, not as unknown`() throws {
        let database = try database()
        let error = try postgresError {
            try database.transaction {
                try database.execute("INSERT INTO kept (n) VALUES (1), (1)")
            }
        }
        #expect(error.code == .server)
        #expect(error.sqlState == SQLState.uniqueViolation)
        #expect(try count(database) == 0)
    }

    @Test func `does not nest`() throws {
        let database = try database()
        let error = try postgresError {
            try database.transaction { try database.transaction {} }
        }
        #expect(error.code == .protocolViolation)
        #expect(database.isIdle)
    }

    @Test func `refuses to write in a snapshot`() throws {
        let database = try TestDatabase.connect()
        let error = try postgresError {
            try database.transaction(.snapshot) { try database.script("CREATE TABLE never (n int4)") }
        }
        #expect(error.sqlState == "25006")
    }

    @Test func `fails the statements behind a failed one of a pipeline, and undoes those before`() throws {
        let database = try database()
        let results = try database.pipeline([
            ("INSERT INTO kept (n) VALUES ($1)", [.int4(1)]),
            ("SELECT 1 / $1", [.int4(0)]),
            ("INSERT INTO kept (n) VALUES ($1)", [.int4(2)]),
        ])
        #expect(try results[0].get().affected == 1)
        #expect(try postgresError { try results[1].get() }.sqlState == "22012")
        #expect(try postgresError { try results[2].get() }.sqlState == SQLState.inFailedTransaction)
        #expect(try count(database) == 0)
    }

    @Test func `reports a constraint that is checked at the end of a pipeline`() throws {
        let database = try database()
        let insert: Statement = "INSERT INTO kept (n) VALUES ($1)"
        let error = try postgresError { try database.pipeline([(insert, [.int4(1)]), (insert, [.int4(1)])]) }
        #expect(error.sqlState == SQLState.uniqueViolation)
        #expect(try count(database) == 0)
    }

    @Test func `sends nothing of a pipeline with a parameter that cannot be sent`() throws {
        let database = try database()
        let error = try postgresError {
            try database.pipeline([
                ("INSERT INTO kept (n) VALUES ($1)", [.int4(1)]), ("SELECT $1", [.text("\0")]),
            ])
        }
        #expect(error.code == .invalidParameter)
        #expect(try count(database) == 0)
    }
}
