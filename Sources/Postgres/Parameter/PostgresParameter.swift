/// A value bound to a parameter of a ``Statement``. Sent in binary, with its type.
///
/// There is no `numeric`: send a scaled integer, or text and `$1::text::numeric`.
public enum PostgresParameter: Sendable, Hashable {
    /// NULL of whatever type the statement gives the parameter.
    case null
    /// `boolean`
    case bool(Bool)
    /// `smallint`
    case int2(Int16)
    /// `integer`
    case int4(Int32)
    /// `bigint`
    case int8(Int64)
    /// `text`. A zero byte is refused with ``PostgresError/Code/invalidParameter``.
    case text(String)
    /// `bytea`
    case bytes([UInt8])
    /// `uuid` as two big-endian halves.
    case uuid(high: UInt64, low: UInt64)
    /// `timestamp with time zone`, microseconds since 1970-01-01T00:00:00Z.
    case timestamptz(microsecondsSinceUnixEpoch: Int64)
    /// `jsonb` as UTF-8 text, which the server parses.
    case jsonb([UInt8])
    /// `boolean[]`
    case boolArray([Bool])
    /// `smallint[]`
    case int2Array([Int16])
    /// `integer[]`
    case int4Array([Int32])
    /// `bigint[]`
    case int8Array([Int64])
    /// `uuid[]`
    case uuidArray([PostgresUUID])
    /// `bytea[]`
    case bytesArray([[UInt8]])
    /// `text[]`
    case textArray([String])
    /// `timestamp with time zone[]`, microseconds since 1970-01-01T00:00:00Z.
    case timestamptzArray([Int64])
    /// `integer[]` with NULL elements.
    case int4NullableArray([Int32?])
    /// `bigint[]` with NULL elements.
    case int8NullableArray([Int64?])
    /// `uuid[]` with NULL elements.
    case uuidNullableArray([PostgresUUID?])
    /// `bytea[]` with NULL elements.
    case bytesNullableArray([[UInt8]?])
    /// `text[]` with NULL elements.
    case textNullableArray([String?])
    /// `timestamp with time zone[]` with NULL elements, microseconds since 1970-01-01T00:00:00Z.
    case timestamptzNullableArray([Int64?])

    /// A `uuid`.
    public static func uuid(_ value: PostgresUUID) -> PostgresParameter {
        .uuid(high: value.high, low: value.low)
    }

    /// The value, or NULL for nil.
    public static func optional<Value>(
        _ value: Value?, _ make: (Value) -> PostgresParameter
    ) -> PostgresParameter {
        value.map(make) ?? .null
    }

    /// The object identifier of the type; 0 lets the server choose.
    var typeIdentifier: UInt32 {
        switch self {
        case .null: 0
        case .bool: PostgresType.bool
        case .int2: PostgresType.int2
        case .int4: PostgresType.int4
        case .int8: PostgresType.int8
        case .text: PostgresType.text
        case .bytes: PostgresType.bytea
        case .uuid: PostgresType.uuid
        case .timestamptz: PostgresType.timestamptz
        case .jsonb: PostgresType.jsonb
        case .boolArray: PostgresType.boolArray
        case .int2Array: PostgresType.int2Array
        case .int4Array, .int4NullableArray: PostgresType.int4Array
        case .int8Array, .int8NullableArray: PostgresType.int8Array
        case .uuidArray, .uuidNullableArray: PostgresType.uuidArray
        case .bytesArray, .bytesNullableArray: PostgresType.byteaArray
        case .textArray, .textNullableArray: PostgresType.textArray
        case .timestamptzArray, .timestamptzNullableArray: PostgresType.timestamptzArray
        }
    }
}
