import Synchronization
import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(2)))
struct ChunkTests {
    private struct Refusal: Error {}

    /// Sends so many rows of a hundred bytes, a chunk a row, and counts those that were handed over.
    private static func rows(
        _ count: Int, _ sent: SentRows = SentRows()
    ) -> @Sendable (PostgresConnection, (_ chunk: [UInt8]) throws -> Void) throws -> Void {
        { connection, put in
            _ = try connection.copyOut(
                "COPY (SELECT repeat('x', 100) FROM generate_series(1, \(count))) TO STDOUT"
            ) { row in
                try put([UInt8](row))
                sent.count.add(1, ordering: .relaxed)
            }
        }
    }

    private final class SentRows: Sendable {
        let count = Atomic<Int>(0)
    }

    @Test func `every chunk arrives, in order, and then nil`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let numbers = try await pool.withChunks(
                deadline: .seconds(300), patience: .seconds(30),
                from: { connection, put in
                    _ = try connection.copyOut("COPY (SELECT generate_series(1, 5000)) TO STDOUT") {
                        try put([UInt8]($0))
                    }
                },
                { chunks in
                    var text = ""
                    while let chunk = try await chunks.next() { text += String(decoding: chunk, as: UTF8.self) }
                    #expect(try await chunks.next() == nil)
                    return text.split(separator: "\n").compactMap { Int($0) }
                })
            #expect(numbers == Array(1...5_000))
        }
    }

    @Test func `the job waits for a reader that takes nothing, and never runs ahead`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let sent = SentRows()
            try await pool.withChunks(
                deadline: .seconds(300), patience: .seconds(30), from: Self.rows(1_000, sent),
                { chunks in
                    try await eventually { sent.count.load(ordering: .relaxed) == ChunkHandover.maximumWaiting }
                    for taken in 1...20 {
                        _ = try await chunks.next()
                        #expect(sent.count.load(ordering: .relaxed) <= taken + ChunkHandover.maximumWaiting)
                    }
                })
            // The connection was closed with the rest of the rows under way; the pool has another.
            #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        }
    }

    @Test func `a reader that takes nothing for too long is given up`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let sent = SentRows()
            let error = try await postgresError {
                try await pool.withChunks(
                    deadline: .seconds(300), patience: .milliseconds(50), from: Self.rows(1_000, sent),
                    { chunks in
                        try await eventually { sent.count.load(ordering: .relaxed) == ChunkHandover.maximumWaiting }
                        // Until the job has given up: its connection is closed then, and it takes the next job.
                        _ = try await pool.query("SELECT 1")
                        while try await chunks.next() != nil {}
                    })
            }
            #expect(error.code == .timedOut)
            #expect(sent.count.load(ordering: .relaxed) == ChunkHandover.maximumWaiting)
        }
    }

    @Test func `what fails on the way is thrown after what came before`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            let seen = SentRows()
            let error = try await postgresError {
                try await pool.withChunks(
                    deadline: .seconds(300), patience: .seconds(30),
                    from: { connection, put in
                        _ = try connection.copyOut(
                            "COPY (SELECT 1 / (100 - g) FROM generate_series(1, 200) AS g) TO STDOUT"
                        ) { try put([UInt8]($0)) }
                    },
                    { chunks in while try await chunks.next() != nil { seen.count.add(1, ordering: .relaxed) } })
            }
            #expect(error.sqlState == "22012")
            #expect(seen.count.load(ordering: .relaxed) > 0)
        }
    }

    @Test func `a reader that fails ends the job`() async throws {
        try await TestDatabase.withPool(connections: 1) { pool in
            var isRefused = false
            do {
                try await pool.withChunks(
                    deadline: .seconds(300), patience: .seconds(30), from: Self.rows(100_000)
                ) { (chunks) -> Void in
                    _ = try await chunks.next()
                    throw Refusal()
                }
            } catch is Refusal {
                isRefused = true
            }
            #expect(isRefused)
            #expect(try await pool.query("SELECT 1")[0].int(0) == 1)
        }
    }
}
