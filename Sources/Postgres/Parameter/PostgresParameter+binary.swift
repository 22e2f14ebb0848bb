extension PostgresParameter {
    /// The size of the binary form in bytes; 0 for NULL.
    var binarySize: Int {
        switch self {
        case .null: 0
        case .bool: 1
        case .int2: 2
        case .int4: 4
        case .int8, .timestamptz: 8
        case .uuid: 16
        case .text(let value): value.binarySize
        case .bytes(let value): value.count
        case .jsonb(let value): value.count + 1
        case .boolArray(let values): BinaryArray.size(values)
        case .int2Array(let values): BinaryArray.size(values)
        case .int4Array(let values): BinaryArray.size(values)
        case .int8Array(let values), .timestamptzArray(let values): BinaryArray.size(values)
        case .uuidArray(let values): BinaryArray.size(values)
        case .bytesArray(let values): BinaryArray.size(values)
        case .textArray(let values): BinaryArray.size(values)
        case .int4NullableArray(let values): BinaryArray.size(nullable: values)
        case .int8NullableArray(let values), .timestamptzNullableArray(let values): BinaryArray.size(nullable: values)
        case .uuidNullableArray(let values): BinaryArray.size(nullable: values)
        case .bytesNullableArray(let values): BinaryArray.size(nullable: values)
        case .textNullableArray(let values): BinaryArray.size(nullable: values)
        }
    }

    /// Whether it holds a text with a zero byte, which PostgreSQL does not store.
    var isRefused: Bool {
        switch self {
        case .text(let value): value.isRefused
        case .textArray(let values): values.contains { $0.isRefused }
        case .textNullableArray(let values): values.contains { $0?.isRefused ?? false }
        default: false
        }
    }

    /// Writes exactly ``binarySize`` bytes.
    func write(to target: UnsafeMutableRawPointer) {
        switch self {
        case .null: break
        case .bool(let value): value.write(to: target)
        case .int2(let value): value.write(to: target)
        case .int4(let value): value.write(to: target)
        case .int8(let value): value.write(to: target)
        case .text(let value): value.write(to: target)
        case .bytes(let value): value.write(to: target)
        case .uuid(let high, let low): PostgresUUID(high: high, low: low).write(to: target)
        case .timestamptz(let value): BinaryTimestamp(microsecondsSinceUnixEpoch: value).write(to: target)
        case .jsonb(let value):
            target.storeBytes(of: PostgresType.jsonbVersion, as: UInt8.self)
            value.write(to: target + 1)
        case .boolArray(let values): BinaryArray.write(values, to: target)
        case .int2Array(let values): BinaryArray.write(values, to: target)
        case .int4Array(let values): BinaryArray.write(values, to: target)
        case .int8Array(let values): BinaryArray.write(values, to: target)
        case .uuidArray(let values): BinaryArray.write(values, to: target)
        case .bytesArray(let values): BinaryArray.write(values, to: target)
        case .textArray(let values): BinaryArray.write(values, to: target)
        case .timestamptzArray(let values):
            BinaryArray.write(values.map(BinaryTimestamp.init(microsecondsSinceUnixEpoch:)), to: target)
        case .int4NullableArray(let values): BinaryArray.write(nullable: values, to: target)
        case .int8NullableArray(let values): BinaryArray.write(nullable: values, to: target)
        case .uuidNullableArray(let values): BinaryArray.write(nullable: values, to: target)
        case .bytesNullableArray(let values): BinaryArray.write(nullable: values, to: target)
        case .textNullableArray(let values): BinaryArray.write(nullable: values, to: target)
        case .timestamptzNullableArray(let values):
            BinaryArray.write(
                nullable: values.map { $0.map(BinaryTimestamp.init(microsecondsSinceUnixEpoch:)) }, to: target)
        }
    }
}
