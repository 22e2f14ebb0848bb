import Testing

@testable import Postgres

/// A value, the SQL expression that means the same, and how a row gives it back.
struct CodecCase: Sendable, CustomTestStringConvertible {
    let expression: String
    let value: PostgresParameter
    let read: @Sendable (PostgresRow, Int) throws -> PostgresParameter

    var testDescription: String { expression }

    init(
        _ expression: String, _ value: PostgresParameter,
        _ read: @escaping @Sendable (PostgresRow, Int) throws -> PostgresParameter
    ) {
        self.expression = expression
        self.value = value
        self.read = read
    }
}

extension CodecCase {
    static let scalars: [CodecCase] = [
        CodecCase("true", .bool(true)) { .bool(try $0.bool($1)) },
        CodecCase("false", .bool(false)) { .bool(try $0.bool($1)) },
        CodecCase("(-32768)::int2", .int2(.min)) { .int2(Int16(try $0.int($1))) },
        CodecCase("32767::int2", .int2(.max)) { .int2(Int16(try $0.int($1))) },
        CodecCase("(-2147483648)::int4", .int4(.min)) { .int4(Int32(try $0.int($1))) },
        CodecCase("258::int4", .int4(258)) { .int4(Int32(try $0.int($1))) },
        CodecCase("(-9223372036854775808)::int8", .int8(.min)) { .int8(try $0.int($1)) },
        CodecCase("9223372036854775807::int8", .int8(.max)) { .int8(try $0.int($1)) },
        CodecCase("''::text", .text("")) { .text(try $0.text($1)) },
        CodecCase("'派件单价 🛵'::text", .text("派件单价 🛵")) { .text(try $0.text($1)) },
        CodecCase("''::bytea", .bytes([])) { .bytes(try $0.bytes($1)) },
        CodecCase("'\\x00ff10'::bytea", .bytes([0x00, 0xff, 0x10])) { .bytes(try $0.bytes($1)) },
        CodecCase(
            "'0198c0de-0001-7fff-8000-00000000000a'::uuid",
            .uuid(high: 0x0198_c0de_0001_7fff, low: 0x8000_0000_0000_000a)
        ) { row, column in
            let value = try row.uuid(column)
            return .uuid(high: value.high, low: value.low)
        },
        CodecCase("'1970-01-01T00:00:00Z'::timestamptz", .timestamptz(microsecondsSinceUnixEpoch: 0)) {
            .timestamptz(microsecondsSinceUnixEpoch: try $0.timestamptz($1))
        },
        CodecCase(
            "'2026-04-12T08:30:00.123456+08'::timestamptz",
            .timestamptz(microsecondsSinceUnixEpoch: 1_775_953_800_123_456)
        ) { .timestamptz(microsecondsSinceUnixEpoch: try $0.timestamptz($1)) },
        CodecCase(
            "'0001-01-01T00:00:00Z'::timestamptz", .timestamptz(microsecondsSinceUnixEpoch: -62_135_596_800_000_000)
        ) { .timestamptz(microsecondsSinceUnixEpoch: try $0.timestamptz($1)) },
        CodecCase("'{\"a\": 1}'::jsonb", .jsonb(Array("{\"a\": 1}".utf8))) { .jsonb(try $0.bytes($1)) },
    ]

    static let arrays: [CodecCase] = [
        CodecCase("'{}'::int4[]", .int4Array([])) { .int4Array(try $0.intArray($1).map(Int32.init)) },
        CodecCase("'{-1,0,2147483647}'::int4[]", .int4Array([-1, 0, .max])) {
            .int4Array(try $0.intArray($1).map(Int32.init))
        },
        CodecCase("'{1,-2}'::int2[]", .int2Array([1, -2])) { .int2Array(try $0.intArray($1).map(Int16.init)) },
        CodecCase("'{9223372036854775807}'::int8[]", .int8Array([.max])) { .int8Array(try $0.intArray($1)) },
        CodecCase("'{t,f,t}'::bool[]", .boolArray([true, false, true])) { .boolArray(try $0.boolArray($1)) },
        CodecCase(
            "ARRAY['00000000-0000-0001-0000-000000000002']::uuid[]", .uuidArray([PostgresUUID(high: 1, low: 2)])
        ) { .uuidArray(try $0.uuidArray($1)) },
        CodecCase("ARRAY['\\x01','','\\x0203']::bytea[]", .bytesArray([[1], [], [2, 3]])) {
            .bytesArray(try $0.bytesArray($1))
        },
        CodecCase("ARRAY['单','','a,\"b']::text[]", .textArray(["单", "", "a,\"b"])) {
            .textArray(try $0.textArray($1))
        },
        CodecCase("'{1,NULL}'::int4[]", .int4NullableArray([1, nil])) {
            .int4NullableArray(try $0.nullableIntArray($1).map { $0.map(Int32.init) })
        },
        CodecCase("'{NULL,-7}'::int8[]", .int8NullableArray([nil, -7])) {
            .int8NullableArray(try $0.nullableIntArray($1))
        },
        CodecCase(
            "ARRAY[NULL,'00000000-0000-0003-0000-000000000004']::uuid[]",
            .uuidNullableArray([nil, PostgresUUID(high: 3, low: 4)])
        ) { .uuidNullableArray(try $0.nullableUUIDArray($1)) },
        CodecCase("ARRAY[NULL,'\\x05']::bytea[]", .bytesNullableArray([nil, [5]])) {
            .bytesNullableArray(try $0.nullableBytesArray($1))
        },
        CodecCase("ARRAY['a',NULL]::text[]", .textNullableArray(["a", nil])) {
            .textNullableArray(try $0.nullableTextArray($1))
        },
    ]
}
