/// Arrays of one dimension. A NULL array throws, as does a NULL element unless the accessor's name says `nullable`.
extension PostgresRow {
    /// A `smallint[]`, `integer[]` or `bigint[]`.
    public func intArray(_ column: Int) throws(PostgresError) -> [Int64] {
        try array(column, "an integer array", Self.isIntegerArray, Self.integer)
    }

    /// A `smallint[]`, `integer[]` or `bigint[]` whose elements may be NULL.
    public func nullableIntArray(_ column: Int) throws(PostgresError) -> [Int64?] {
        try nullableArray(column, "an integer array", Self.isIntegerArray, Self.integer)
    }

    /// A `boolean[]`.
    public func boolArray(_ column: Int) throws(PostgresError) -> [Bool] {
        try array(column, "a boolean array", { $0 == PostgresType.boolArray }, { $0[0] != 0 })
    }

    /// A `uuid[]`.
    public func uuidArray(_ column: Int) throws(PostgresError) -> [PostgresUUID] {
        try array(column, "a uuid array", { $0 == PostgresType.uuidArray }, Self.uuid)
    }

    /// A `uuid[]` whose elements may be NULL.
    public func nullableUUIDArray(_ column: Int) throws(PostgresError) -> [PostgresUUID?] {
        try nullableArray(column, "a uuid array", { $0 == PostgresType.uuidArray }, Self.uuid)
    }

    /// A `bytea[]`.
    public func bytesArray(_ column: Int) throws(PostgresError) -> [[UInt8]] {
        try array(column, "a bytea array", { $0 == PostgresType.byteaArray }, { [UInt8]($0) })
    }

    /// A `bytea[]` whose elements may be NULL.
    public func nullableBytesArray(_ column: Int) throws(PostgresError) -> [[UInt8]?] {
        try nullableArray(column, "a bytea array", { $0 == PostgresType.byteaArray }, { [UInt8]($0) })
    }

    /// A `text[]`, `varchar[]` or `name[]`.
    public func textArray(_ column: Int) throws(PostgresError) -> [String] {
        try array(column, "a text array", Self.isTextArray) { String(decoding: $0, as: UTF8.self) }
    }

    /// A `text[]`, `varchar[]` or `name[]` whose elements may be NULL.
    public func nullableTextArray(_ column: Int) throws(PostgresError) -> [String?] {
        try nullableArray(column, "a text array", Self.isTextArray) { String(decoding: $0, as: UTF8.self) }
    }

    private static func isIntegerArray(_ type: UInt32) -> Bool {
        type == PostgresType.int8Array || type == PostgresType.int4Array || type == PostgresType.int2Array
    }

    private static func isTextArray(_ type: UInt32) -> Bool {
        type == PostgresType.textArray || type == PostgresType.varcharArray || type == PostgresType.nameArray
    }

    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        switch bytes.count {
        case 8: Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
        case 4: Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        default: Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        }
    }

    private static func uuid(_ bytes: UnsafeRawBufferPointer) -> PostgresUUID {
        PostgresUUID(
            high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    private func array<Element>(
        _ column: Int, _ expected: StaticString, _ accepts: (UInt32) -> Bool,
        _ decode: (UnsafeRawBufferPointer) -> Element
    ) throws(PostgresError) -> [Element] {
        var elements: [Element] = []
        try forEachElement(column, expected, accepts) { (count, bytes) throws(PostgresError) in
            guard let bytes else {
                throw .unexpectedResult("column \(column) (\(storage.columns[column].name)) has a NULL element")
            }
            if elements.isEmpty { elements.reserveCapacity(count) }
            elements.append(decode(bytes))
        }
        return elements
    }

    private func nullableArray<Element>(
        _ column: Int, _ expected: StaticString, _ accepts: (UInt32) -> Bool,
        _ decode: (UnsafeRawBufferPointer) -> Element
    ) throws(PostgresError) -> [Element?] {
        var elements: [Element?] = []
        try forEachElement(column, expected, accepts) { (count, bytes) throws(PostgresError) in
            if elements.isEmpty { elements.reserveCapacity(count) }
            elements.append(bytes.map(decode))
        }
        return elements
    }

    /// Walks the elements of a binary array; see ``BinaryArray`` for the layout.
    private func forEachElement(
        _ column: Int, _ expected: StaticString, _ accepts: (UInt32) -> Bool,
        _ body: (_ count: Int, _ bytes: UnsafeRawBufferPointer?) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        try check(column, expected, accepts)
        try withCell(column) { (cell) throws(PostgresError) in
            let cell = try require(cell, column)
            func number(at offset: Int) -> Int {
                Int(Int32(bigEndian: cell.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
            }
            let dimensions = number(at: 0)
            guard dimensions > 0 else { return }
            guard dimensions == 1 else { throw mismatch(column, "an array of one dimension") }
            let count = number(at: BinaryArray.emptySize)
            var offset = BinaryArray.headerSize
            for _ in 0..<count {
                let length = number(at: offset)
                offset += 4
                guard length >= 0 else {
                    try body(count, nil)
                    continue
                }
                try body(count, UnsafeRawBufferPointer(rebasing: cell[offset..<(offset + length)]))
                offset += length
            }
        }
    }
}
