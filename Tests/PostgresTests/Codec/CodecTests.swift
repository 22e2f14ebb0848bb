import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1)))
struct CodecTests {
    @Test(arguments: CodecCase.scalars + CodecCase.arrays)
    func `means the same to the server and comes back unchanged`(_ example: CodecCase) throws {
        let database = try TestDatabase.connect()
        let statement = Statement(
            unchecked: "SELECT \(example.expression), $1, $1 IS NOT DISTINCT FROM \(example.expression)", .unprepared)
        let row = try #require(try database.execute(statement, [example.value]).first)
        #expect(try example.read(row, 0) == example.value)
        #expect(try example.read(row, 1) == example.value)
        #expect(try row.bool(2))
    }

    @Test func `reads the elements of a timestamp array as instants`() throws {
        let database = try TestDatabase.connect()
        let instants: [Int64] = [0, 1_775_953_800_123_456]
        let statement: Statement = """
            SELECT count(*), min(extract(epoch FROM t) * 1000000)::int8, max(extract(epoch FROM t) * 1000000)::int8
            FROM unnest($1) AS t
            """
        for parameter in [
            PostgresParameter.timestamptzArray(instants), .timestamptzNullableArray(instants + [nil]),
        ] {
            let row = try #require(try database.execute(statement, [parameter]).first)
            #expect(try row.int(1) == 0)
            #expect(try row.int(2) == 1_775_953_800_123_456)
        }
    }

    @Test func `gives nil for NULL to the optional accessors and refuses it to the others`() throws {
        let database = try TestDatabase.connect()
        let row = try #require(
            try database.execute(
                "SELECT NULL::int4, NULL::text, NULL::bytea, NULL::uuid, NULL::bool, NULL::timestamptz, NULL::int4[]"
            ).first)
        #expect(try row.optionalInt(0) == nil)
        #expect(try row.optionalText(1) == nil)
        #expect(try row.optionalBytes(2) == nil)
        #expect(try row.optionalUUID(3) == nil)
        #expect(try row.optionalBool(4) == nil)
        #expect(try row.optionalTimestamptz(5) == nil)
        #expect(row.isNull(6))
        #expect(try postgresError { try row.int(0) }.code == .unexpectedResult)
        #expect(try postgresError { try row.intArray(6) }.code == .unexpectedResult)
        #expect(row.withBytes(2) { $0.count } == 0)
    }

    @Test func `refuses to read a column as another type`() throws {
        let database = try TestDatabase.connect()
        let row = try #require(try database.execute("SELECT 1::int4, 'a'::text, 1.5::numeric, '{1}'::int4[]").first)
        #expect(try postgresError { try row.text(0) }.code == .unexpectedResult)
        #expect(try postgresError { try row.int(1) }.code == .unexpectedResult)
        #expect(try postgresError { try row.int(2) }.code == .unexpectedResult)
        #expect(try postgresError { try row.textArray(3) }.code == .unexpectedResult)
        #expect(try postgresError { try row.optionalBool(1) }.code == .unexpectedResult)
    }

    @Test func `refuses NULL elements, two dimensions and infinity`() throws {
        let database = try TestDatabase.connect()
        let row = try #require(
            try database.execute("SELECT '{1,NULL}'::int4[], '{{1},{2}}'::int4[], 'infinity'::timestamptz").first)
        #expect(try postgresError { try row.intArray(0) }.code == .unexpectedResult)
        #expect(try postgresError { try row.intArray(1) }.code == .unexpectedResult)
        #expect(try postgresError { try row.timestamptz(2) }.code == .unexpectedResult)
    }

    @Test(arguments: [
        PostgresParameter.text("a\0b"), .textArray(["a", "\0"]), .textNullableArray([nil, "\0"]),
    ])
    func `refuses a text with a zero byte before anything is sent`(_ parameter: PostgresParameter) throws {
        let database = try TestDatabase.connect()
        #expect(try postgresError { try database.execute("SELECT $1", [parameter]) }.code == .invalidParameter)
        #expect(try database.execute("SELECT 1").first?.int(0) == 1)
    }

    @Test func `counts rows returned and rows changed`() throws {
        let database = try TestDatabase.connect()
        try database.script("CREATE TEMPORARY TABLE counted (n int4)")
        let statement: Statement = "INSERT INTO counted (n) SELECT unnest($1)"
        #expect(try database.execute(statement, [.int4Array([1, 2, 3])]).affected == 3)
        let rows = try database.execute("SELECT n, n * 2 AS twice FROM counted ORDER BY n")
        #expect(rows.affected == 3)
        #expect(rows.columns.map(\.name) == ["n", "twice"])
        #expect(try rows.map { try $0.int(1) } == [2, 4, 6])
    }
}
