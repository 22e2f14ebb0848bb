import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct CopyTests {
    private struct Refusal: Error {}

    private func database() throws -> PostgresConnection {
        let database = try TestDatabase.connect()
        database.deadline = .now + .seconds(50)
        try database.script("CREATE TEMPORARY TABLE copied (n int8, t text)")
        return database
    }

    @Test func `copies in and out what was handed over in any pieces`() throws {
        let database = try database()
        let lines = (0..<20_000).map { "\($0)\tline \($0)\n" }
        let bytes = lines.joined().utf8.map { $0 }
        var start = 0
        let copied = try database.copyIn("COPY copied (n, t) FROM STDIN") {
            guard start < bytes.count else { return nil }
            let end = min(start + 7777, bytes.count)
            defer { start = end }
            return Array(bytes[start..<end])
        }
        #expect(copied == lines.count)
        var out: [String] = []
        let written = try database.copyOut("COPY (SELECT n, t FROM copied ORDER BY n) TO STDOUT") {
            out.append(String(decoding: $0, as: UTF8.self))
        }
        #expect(written == lines.count)
        #expect(out == lines)
    }

    @Test func `copies eight megabytes handed over at once`() throws {
        let database = try database()
        var chunks: [[UInt8]] = [Array("1\t\(String(repeating: "x", count: 8 << 20))\n".utf8)]
        #expect(try database.copyIn("COPY copied (n, t) FROM STDIN") { chunks.popLast() } == 1)
        #expect(try database.execute("SELECT length(t) FROM copied").first?.int(0) == 8 << 20)
    }

    @Test func `copies nothing when the source fails`() throws {
        let database = try database()
        var isFirst = true
        #expect(throws: Refusal.self) {
            try database.copyIn("COPY copied (n, t) FROM STDIN") {
                guard isFirst else { throw Refusal() }
                isFirst = false
                return Array("1\tone\n".utf8)
            }
        }
        #expect(try database.execute("SELECT count(*) FROM copied").first?.int(0) == 0)
    }

    @Test func `reports data the server cannot read and stays usable`() throws {
        let database = try database()
        var chunks: [[UInt8]] = [Array("one\tone\n".utf8)]
        let error = try postgresError {
            try database.copyIn("COPY copied (n, t) FROM STDIN") { chunks.popLast() }
        }
        #expect(error.sqlState == "22P02")
        #expect(try database.execute("SELECT 1").first?.int(0) == 1)
    }

    @Test func `closes the connection when the reader fails`() throws {
        let database = try database()
        #expect(throws: Refusal.self) {
            try database.copyOut("COPY (SELECT generate_series(1, 1000)) TO STDOUT") { _ in throw Refusal() }
        }
        #expect(database.isClosed)
    }

    @Test func `refuses a statement in the middle of a copy`() throws {
        for sql in ["COPY copied (n, t) FROM STDIN", "COPY (SELECT generate_series(1, 1000)) TO STDOUT"] {
            let database = try database()
            let error = try postgresError {
                if sql.hasSuffix("STDIN") {
                    try database.copyIn(sql) { [UInt8](try database.execute("SELECT ''::bytea")[0].bytes(0)) }
                } else {
                    try database.copyOut(sql) { _ in try database.execute("SELECT 1") }
                }
            }
            #expect(error.code == .protocolViolation)
            #expect(database.isClosed)
        }
    }

    @Test func `goes no further with a copy when the connection was closed in the middle`() throws {
        let source = try database()
        let refusal = try postgresError {
            try source.copyIn("COPY copied (n, t) FROM STDIN") {
                source.close()
                return Array("1\tone\n".utf8)
            }
        }
        #expect(refusal.code == .closed)
        let reader = try database()
        let failure = try postgresError {
            try reader.copyOut("COPY (SELECT generate_series(1, 1000)) TO STDOUT") { _ in reader.close() }
        }
        #expect(failure.code == .closed)
    }

    @Test func `reports a COPY that cannot begin and stays usable`() throws {
        let database = try database()
        let error = try postgresError { try database.copyOut("COPY nowhere TO STDOUT") { _ in } }
        #expect(error.sqlState == "42P01")
        #expect(try database.execute("SELECT 1").first?.int(0) == 1)
    }

    @Test func `refuses a COPY as a plain statement`() throws {
        let database = try database()
        let error = try postgresError { try database.script("COPY copied (n, t) FROM STDIN") }
        #expect(error.code == .protocolViolation)
        #expect(try postgresError { try database.execute("SELECT 1") }.code == .closed)
    }
}
