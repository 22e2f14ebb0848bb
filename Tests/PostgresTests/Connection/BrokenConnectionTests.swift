import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct BrokenConnectionTests {
    private func withProxy<R>(_ body: (FaultyProxy) throws -> R) throws -> R {
        let proxy = try FaultyProxy()
        try proxy.start()
        defer { proxy.stop() }
        return try body(proxy)
    }

    @Test func `reports a server that cannot be reached`() throws {
        let error = try postgresError {
            try TestDatabase.connect(PostgresConfiguration(host: "/nonexistent", user: "nobody"))
        }
        #expect(error.code == .connectionFailed)
        #expect(error.isRetryable)
    }

    @Test func `gives up connecting to a server that says nothing`() throws {
        try withProxy { proxy in
            proxy.behave(.stall)
            var configuration = try proxy.configuration()
            configuration.connectTimeout = .milliseconds(100)
            #expect(try postgresError { try TestDatabase.connect(configuration) }.code == .connectionFailed)
        }
    }

    @Test func `reports a backend killed in a query as an unknown outcome`() throws {
        let database = try TestDatabase.connect()
        let error = try postgresError { try database.execute("SELECT pg_terminate_backend(pg_backend_pid())") }
        #expect(error.code == .connectionLost)
        #expect(error.sqlState == SQLState.adminShutdown)
        #expect(error.isOutcomeUnknown)
        #expect(database.isClosed)
        #expect(try postgresError { try database.execute("SELECT 1") }.code == .closed)
    }

    @Test func `notices without a round trip that the backend was killed while idle`() throws {
        let database = try TestDatabase.connect()
        #expect(database.isAlive())
        try TestDatabase.connect().execute(
            "SELECT pg_terminate_backend($1, 10000)", [.int4(database.backendProcessID)])
        #expect(!database.isAlive())
    }

    @Test func `reports a commit whose answer is lost as unknown, though it happened`() throws {
        let witness = try TestDatabase.connect()
        let table = "unknown_\(witness.backendProcessID)"
        try witness.script("CREATE TABLE \(table) (n int4)")
        defer { #expect(throws: Never.self) { try witness.script("DROP TABLE \(table)") } }
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            let error = try postgresError {
                try database.transaction {
                    try database.script("INSERT INTO \(table) (n) VALUES (1)")
                    proxy.behave(.cutAnswer(tag: "COMMIT"))
                }
            }
            #expect(error.code == .commitUnknown)
            #expect(error.isOutcomeUnknown && !error.isRetryable)
        }
        #expect(try witness.execute(Statement(unchecked: "SELECT n FROM \(table)")).count == 1)
    }

    @Test func `reports a commit whose answer does not come in time as unknown`() throws {
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            let error = try postgresError {
                try database.transaction {
                    proxy.behave(.stall)
                    database.deadline = .now + .milliseconds(100)
                }
            }
            #expect(error.code == .commitUnknown)
        }
    }

    @Test func `ends at the deadline when the network stalls`() throws {
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            proxy.behave(.stall)
            let start = ContinuousClock.now
            database.deadline = start + .milliseconds(200)
            let error = try postgresError { try database.execute("SELECT 1") }
            #expect(error.code == .timedOut)
            #expect(error.isOutcomeUnknown == false, "the statement was still being prepared")
            #expect(database.isClosed)
            #expect(ContinuousClock.now - start >= .milliseconds(200))
            #expect(ContinuousClock.now - start < .seconds(20))
        }
    }

    @Test func `ends at the deadline when the network stalls in a large write`() throws {
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            try database.execute("SELECT length($1)", [.bytes([])])
            proxy.behave(.stall)
            database.deadline = .now + .milliseconds(200)
            let error = try postgresError {
                try database.execute("SELECT length($1)", [.bytes([UInt8](repeating: 0, count: 8 << 20))])
            }
            #expect(error.code == .timedOut)
        }
    }

    @Test func `reports a connection cut in a copy`() throws {
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            try database.script("CREATE TEMPORARY TABLE cut_off (n int8)")
            database.deadline = .now + .seconds(30)
            let error = try postgresError {
                try database.copyIn("COPY cut_off (n) FROM STDIN") {
                    proxy.behave(.cut)
                    return Array("1\n".utf8)
                }
            }
            #expect(error.code == .connectionLost)
            #expect(database.isClosed)
        }
    }

    @Test func `reports a connection cut in a query`() throws {
        try withProxy { proxy in
            let database = try TestDatabase.connect(proxy.configuration())
            try database.execute("SELECT 1")
            proxy.behave(.cut)
            let error = try postgresError { try database.execute("SELECT 1") }
            #expect(error.code == .connectionLost)
            #expect(error.isOutcomeUnknown)
        }
    }
}
