import Synchronization
import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(2)))
struct PostgresPoolTests {
    private struct Refusal: Error {}

    /// Occupies all connections of a pool until the gate opens.
    private func occupy(
        _ pool: PostgresPool, _ gate: Gate, _ group: inout ThrowingTaskGroup<Void, any Error>
    ) async throws {
        for _ in 0..<pool.limits.connections {
            group.addTask { try await pool.withConnection { _ in gate.pass() } }
        }
        try await eventually { gate.arrivals == pool.limits.connections }
    }

    @Test func `answers many callers at once, each with its own result`() async throws {
        try await TestDatabase.withPool(connections: 4) { pool in
            let answers = try await withThrowingTaskGroup(of: (Int64, Int64).self) { group in
                for number in Int64(0)..<500 {
                    group.addTask { (number, try await pool.query("SELECT $1", [.int8(number)])[0].int(0)) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count == 500)
            #expect(answers.allSatisfy { $0.0 == $0.1 })
        }
    }

    @Test func `throws what the job throws`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            await #expect(throws: Refusal.self) { try await pool.withConnection { _ in throw Refusal() } }
            let error = try await postgresError { try await pool.query("SELECT 1 / 0") }
            #expect(error.sqlState == "22012")
            #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        }
    }

    @Test func `runs a pipeline`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let results = try await pool.pipeline([("SELECT $1", [.int4(1)]), ("SELECT $1", [.int4(2)])])
            #expect(try results.map { try $0.get()[0].int(0) } == [1, 2])
        }
    }

    @Test func `refuses at once when the queue is full`() async throws {
        try await TestDatabase.withPool(connections: 1, queue: 2) { pool in
            let gate = Gate()
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { gate.open() }
                try await occupy(pool, gate, &group)
                for _ in 0..<2 { group.addTask { _ = try await pool.query("SELECT 1") } }
                try await eventually { pool.queuedJobs == 2 }
                let error = try await postgresError { try await pool.query("SELECT 1") }
                #expect(error.code == .overloaded)
                #expect(!error.isRetryable)
            }
        }
    }

    @Test func `drops a job whose deadline passes in the queue`() async throws {
        let hasRun = Atomic(false)
        try await TestDatabase.withPool(connections: 1) { pool in
            let gate = Gate()
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { gate.open() }
                try await occupy(pool, gate, &group)
                let error = try await postgresError {
                    try await pool.withConnection(deadline: .milliseconds(50)) { _ in
                        hasRun.store(true, ordering: .relaxed)
                    }
                }
                #expect(error.code == .timedOut)
                #expect(!error.isOutcomeUnknown)
                #expect(pool.queuedJobs == 0)
            }
        }
        let began = hasRun.load(ordering: .relaxed)
        #expect(!began)
    }

    @Test func `ends a job whose deadline passes in the database, and replaces its connection`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let error = try await postgresError {
                try await pool.withConnection(deadline: .milliseconds(100)) { try $0.execute("SELECT pg_sleep(30)") }
            }
            #expect(error.code == .timedOut)
            #expect(error.isOutcomeUnknown)
            #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        }
    }

    @Test func `answers correctly on all connections after a thousand cancelled jobs`() async throws {
        try await TestDatabase.withPool(connections: 4) { pool in
            let gate = Gate()
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { gate.open() }
                try await occupy(pool, gate, &group)
                let storm = await withTaskGroup(of: PostgresError.Code?.self) { storm in
                    for number in Int64(0)..<1000 {
                        storm.addTask {
                            do {
                                _ = try await pool.query("SELECT $1", [.int8(number)])
                                return nil
                            } catch {
                                return (error as? PostgresError)?.code
                            }
                        }
                    }
                    while pool.queuedJobs < 1000 { await Task.yield() }
                    storm.cancelAll()
                    return await storm.reduce(into: []) { $0.append($1) }
                }
                #expect(storm == Array(repeating: .cancelled, count: 1000))
                #expect(pool.queuedJobs == 0)
            }
            let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in Int64(0)..<200 {
                    group.addTask { try await pool.query("SELECT $1", [.int8(number)])[0].int(0) == number }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers == Array(repeating: true, count: 200))
        }
    }

    @Test func `lets a running job end although its task is cancelled`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let gate = Gate()
            let task = Task {
                try await pool.withConnection { database in
                    gate.pass()
                    return try database.execute("SELECT 5")[0].int(0)
                }
            }
            try await eventually { gate.arrivals == 1 }
            task.cancel()
            gate.open()
            #expect(try await task.value == 5)
        }
    }

    @Test func `does not queue for a task that is cancelled already`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let gate = Gate()
            let task = Task<PostgresError, any Error> {
                while !Task.isCancelled { await Task.yield() }
                return try await postgresError { try await pool.withConnection { _ in gate.pass() } }
            }
            task.cancel()
            let error = try await task.value
            #expect(error.code == .cancelled)
            #expect(gate.arrivals == 0)
        }
    }

    @Test func `replaces a connection killed while idle without the caller noticing`() async throws {
        let witness = try TestDatabase.connect()
        try await TestDatabase.withPool(connections: 1) { pool in
            let first = try await pool.withConnection { $0.backendProcessID }
            try witness.execute("SELECT pg_terminate_backend($1, 10000)", [.int4(first)])
            let second = try await pool.withConnection { $0.backendProcessID }
            #expect(first != second)
        }
    }

    @Test func `replaces a connection killed in a query`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let error = try await postgresError {
                try await pool.query("SELECT pg_terminate_backend(pg_backend_pid())")
            }
            #expect(error.code == .connectionLost)
            #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        }
    }

    @Test func `rolls back and reports a transaction that a job left open`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let error = try await postgresError {
                try await pool.withConnection { try $0.script("BEGIN; CREATE TABLE left_open (n int4)") }
            }
            #expect(error.code == .protocolViolation)
            let rows = try await pool.query("SELECT to_regclass('left_open') IS NULL")
            #expect(try rows[0].bool(0))
        }
    }

    @Test func `keeps jobs waiting until the server can be reached`() async throws {
        let proxy = try FaultyProxy()
        defer { proxy.stop() }
        try await TestDatabase.withPool(connections: 1, configuration: try proxy.configuration()) { pool in
            let error = try await postgresError {
                try await pool.withConnection(deadline: .milliseconds(100)) { _ in }
            }
            #expect(error.code == .timedOut)
            #expect(error.message.contains("connecting failed"))
            async let answer = pool.query("SELECT 1")
            try await eventually { pool.queuedJobs == 1 }
            try proxy.start()
            #expect(try await answer[0].int(0) == 1)
        }
    }

    @Test func `lets the running job end at shutdown and refuses the waiting ones`() async throws {
        let gate = Gate()
        let pool = PostgresPool(
            configuration: try TestDatabase.configuration(), limits: PostgresPoolLimits(connections: 1, queue: 10),
            logger: TestDatabase.logger)
        pool.start()
        async let running = pool.withConnection { database in
            gate.pass()
            return try database.execute("SELECT 9")[0].int(0)
        }
        try await eventually { gate.arrivals == 1 }
        let waiting = (0..<5).map { _ in
            Task { try await postgresError { try await pool.query("SELECT 1") }.code }
        }
        try await eventually { pool.queuedJobs == 5 }
        async let first: Void = pool.shutdown()
        async let second: Void = pool.shutdown()
        for task in waiting { #expect(try await task.value == .closed) }
        gate.open()
        #expect(try await running == 9)
        _ = await (first, second)
        #expect(try await postgresError { try await pool.query("SELECT 1") }.code == .closed)
        await pool.shutdown()
    }

    @Test func `shuts down while it cannot connect, and without having been started`() async throws {
        let unreachable = PostgresConfiguration(host: "/nonexistent", user: "nobody")
        for isStarted in [true, false] {
            let pool = PostgresPool(
                configuration: unreachable, limits: PostgresPoolLimits(connections: 2, queue: 1),
                logger: TestDatabase.logger)
            if isStarted { pool.start() }
            await pool.shutdown()
            #expect(try await postgresError { try await pool.query("SELECT 1") }.code == .closed)
        }
    }

    @Test func `runs as a service until it is cancelled`() async throws {
        let pool = PostgresPool(
            configuration: try TestDatabase.configuration(), limits: PostgresPoolLimits(connections: 2, queue: 10),
            logger: TestDatabase.logger)
        let service = Task { try await pool.run() }
        #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        service.cancel()
        try await service.value
        #expect(try await postgresError { try await pool.query("SELECT 1") }.code == .closed)
    }
}
