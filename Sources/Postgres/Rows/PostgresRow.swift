/// One row of a result. Columns are counted from 0.
///
/// Every accessor checks the column's type and throws ``PostgresError/Code/unexpectedResult`` for another type than it
/// reads, and, unless it is an `optional…` one, for NULL. A column index outside the result is a programmer error and
/// traps.
public struct PostgresRow: Sendable {
    let storage: RowStorage
    let index: Int

    /// Whether the value is NULL.
    public func isNull(_ column: Int) -> Bool {
        storage.cell(row: index, column: column) == nil
    }

    /// A `smallint`, `integer`, `bigint` or `oid`.
    public func int(_ column: Int) throws(PostgresError) -> Int64 {
        try require(optionalInt(column), column)
    }

    /// A `smallint`, `integer`, `bigint` or `oid`, nil for NULL.
    public func optionalInt(_ column: Int) throws(PostgresError) -> Int64? {
        let type = storage.columns[column].type
        return try withCell(column) { (cell) throws(PostgresError) -> Int64? in
            guard let cell else {
                guard Self.isInteger(type) else { throw mismatch(column, "an integer") }
                return nil
            }
            switch type {
            case PostgresType.int8: return Int64(bigEndian: cell.loadUnaligned(as: Int64.self))
            case PostgresType.int4: return Int64(Int32(bigEndian: cell.loadUnaligned(as: Int32.self)))
            case PostgresType.int2: return Int64(Int16(bigEndian: cell.loadUnaligned(as: Int16.self)))
            case PostgresType.oid: return Int64(UInt32(bigEndian: cell.loadUnaligned(as: UInt32.self)))
            default: throw mismatch(column, "an integer")
            }
        }
    }

    /// A `boolean`.
    public func bool(_ column: Int) throws(PostgresError) -> Bool {
        try require(optionalBool(column), column)
    }

    /// A `boolean`, nil for NULL.
    public func optionalBool(_ column: Int) throws(PostgresError) -> Bool? {
        try check(column, "a boolean") { $0 == PostgresType.bool }
        return withCell(column) { $0.map { $0[0] != 0 } }
    }

    /// A `text`, `varchar`, `char(n)`, `name`, `json` or `jsonb`.
    public func text(_ column: Int) throws(PostgresError) -> String {
        try require(optionalText(column), column)
    }

    /// A `text`, `varchar`, `char(n)`, `name`, `json` or `jsonb`, nil for NULL.
    public func optionalText(_ column: Int) throws(PostgresError) -> String? {
        try check(column, "a text", Self.isText)
        return withCell(column) { cell in
            content(column, cell).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// A `bytea`, or the UTF-8 of any type ``text(_:)`` reads.
    public func bytes(_ column: Int) throws(PostgresError) -> [UInt8] {
        try require(optionalBytes(column), column)
    }

    /// A `bytea`, or the UTF-8 of any type ``text(_:)`` reads; nil for NULL.
    public func optionalBytes(_ column: Int) throws(PostgresError) -> [UInt8]? {
        try check(column, "bytes") { $0 == PostgresType.bytea || Self.isText($0) }
        return withCell(column) { cell in content(column, cell).map { [UInt8]($0) } }
    }

    /// The bytes of the value as the server sent them, without a copy; an empty buffer for NULL.
    ///
    /// No type is checked, and `jsonb` keeps its leading version byte. The buffer is valid only inside the closure.
    public func withBytes<Result, Failure: Error>(
        _ column: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withCell(column) { (cell) throws(Failure) -> Result in
            try body(cell ?? UnsafeRawBufferPointer(start: nil, count: 0))
        }
    }

    /// A `uuid` as two big-endian halves.
    public func uuid(_ column: Int) throws(PostgresError) -> (high: UInt64, low: UInt64) {
        try require(optionalUUID(column), column)
    }

    /// A `uuid` as two big-endian halves, nil for NULL.
    public func optionalUUID(_ column: Int) throws(PostgresError) -> (high: UInt64, low: UInt64)? {
        try check(column, "a uuid") { $0 == PostgresType.uuid }
        return withCell(column) { cell in
            cell.map { cell in
                (
                    high: UInt64(bigEndian: cell.loadUnaligned(as: UInt64.self)),
                    low: UInt64(bigEndian: cell.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                )
            }
        }
    }

    /// A `timestamp with time zone` in microseconds since 1970-01-01T00:00:00Z.
    ///
    /// `infinity`, `-infinity` and what lies beyond the year 294,246 throw.
    public func timestamptz(_ column: Int) throws(PostgresError) -> Int64 {
        try require(optionalTimestamptz(column), column)
    }

    /// A `timestamp with time zone` in microseconds since 1970-01-01T00:00:00Z, nil for NULL.
    public func optionalTimestamptz(_ column: Int) throws(PostgresError) -> Int64? {
        try check(column, "a timestamptz") { $0 == PostgresType.timestamptz }
        return try withCell(column) { (cell) throws(PostgresError) -> Int64? in
            guard let cell else { return nil }
            let value = Int64(bigEndian: cell.loadUnaligned(as: Int64.self))
            let (sum, overflow) = value.addingReportingOverflow(PostgresType.epochOffsetMicroseconds)
            guard value != .min && !overflow else { throw mismatch(column, "a timestamptz within 64 bits") }
            return sum
        }
    }
}

extension PostgresRow {
    /// Runs the body with the cell's bytes, nil for NULL, while the storage is kept alive.
    func withCell<Result, Failure: Error>(
        _ column: Int, _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(storage) {} }
        return try body(storage.cell(row: index, column: column))
    }

    func check(
        _ column: Int, _ expected: StaticString, _ accepts: (UInt32) -> Bool
    ) throws(PostgresError) {
        guard accepts(storage.columns[column].type) else { throw mismatch(column, expected) }
    }

    func require<Value>(_ value: Value?, _ column: Int) throws(PostgresError) -> Value {
        guard let value else {
            throw .unexpectedResult("column \(column) (\(storage.columns[column].name)) is NULL")
        }
        return value
    }

    func mismatch(_ column: Int, _ expected: StaticString) -> PostgresError {
        let found = storage.columns[column]
        return .unexpectedResult("column \(column) (\(found.name)) has type \(found.type), not \(expected)")
    }

    private static func isInteger(_ type: UInt32) -> Bool {
        switch type {
        case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.oid: true
        default: false
        }
    }

    private static func isText(_ type: UInt32) -> Bool {
        switch type {
        case PostgresType.text, PostgresType.varchar, PostgresType.character, PostgresType.name, PostgresType.json,
            PostgresType.jsonb, PostgresType.unknown:
            true
        default: false
        }
    }

    /// The cell without the version byte that `jsonb` begins with.
    private func content(_ column: Int, _ cell: UnsafeRawBufferPointer?) -> UnsafeRawBufferPointer? {
        guard let cell, storage.columns[column].type == PostgresType.jsonb else { return cell }
        return UnsafeRawBufferPointer(rebasing: cell.dropFirst())
    }
}
