import Testing

@testable import Postgres

/// Neither side may wait for the other to read while both have more to say than the sockets hold.
@Suite(.timeLimit(.minutes(2)))
struct LargeMessageTests {
    /// More than all buffers between client and server hold.
    static let size = 8 << 20

    private static func pattern(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    }

    @Test func `sends and receives eight megabytes in one statement`() throws {
        let database = try TestDatabase.connect()
        database.deadline = .now + .seconds(60)
        let value = Self.pattern(Self.size)
        let rows = try database.execute("SELECT $1", [.bytes(value)])
        #expect(try rows[0].bytes(0) == value)
    }

    @Test func `sends and receives eight megabytes in one pipeline`() throws {
        let database = try TestDatabase.connect()
        database.deadline = .now + .seconds(60)
        let value = Self.pattern(Self.size / 256)
        let results = try database.pipeline(Array(repeating: ("SELECT $1", [.bytes(value)]), count: 256))
        #expect(results.count == 256)
        for result in results {
            #expect(try result.get()[0].withBytes(0) { $0.elementsEqual(value) })
        }
    }

    @Test func `reads a flood of notices and notifications while it writes`() throws {
        let database = try TestDatabase.connect()
        database.deadline = .now + .seconds(60)
        try database.script("LISTEN flood")
        let flood: Statement = """
            DO $$
            BEGIN
                FOR i IN 1..20000 LOOP
                    RAISE NOTICE '%', repeat('x', 300);
                END LOOP;
                PERFORM pg_notify('flood', i::text || repeat('y', 1000)) FROM generate_series(1, 2000) AS i;
            END
            $$
            """
        let value = Self.pattern(Self.size / 64)
        let batch: [(Statement, [PostgresParameter])] =
            [(flood.unprepared, [])] + Array(repeating: ("SELECT length($1)", [.bytes(value)]), count: 64)
        let results = try database.pipeline(batch)
        #expect(try results.dropFirst().allSatisfy { try $0.get()[0].int(0) == Int64(value.count) })
        #expect(try database.execute("SELECT 1").first?.int(0) == 1)
    }
}
