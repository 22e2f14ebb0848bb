internal import CLibPQ

/// The values of a result, copied out of libpq once: one block of bytes and the place of each cell in it.
final class RowStorage: Sendable {
    let columns: [PostgresColumn]
    let rowCount: Int
    /// The start of each cell in `block`, row by row, and the end of the last; complemented (negative) where NULL.
    private let starts: [Int]
    /// Written only in the initialiser and freed only in `deinit`, so readers need no lock.
    private nonisolated(unsafe) let block: UnsafeMutableRawPointer

    /// A result without rows.
    init(columns: [PostgresColumn]) {
        self.columns = columns
        rowCount = 0
        starts = [0]
        block = UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
    }

    /// Copies the values of a `PGresult` in binary format.
    ///
    /// - Complexity: O(bytes + cells).
    init(result: OpaquePointer, columns: [PostgresColumn]) {
        let rows = PQntuples(result)
        let width = Int32(columns.count)
        var starts: [Int] = []
        starts.reserveCapacity(Int(rows) * columns.count + 1)
        var end = 0
        for row in 0..<rows {
            for column in 0..<width {
                let length = Int(PQgetlength(result, row, column))
                let isNull = length == 0 && PQgetisnull(result, row, column) == 1
                starts.append(isNull ? ~end : end)
                end += length
            }
        }
        starts.append(end)
        let block = UnsafeMutableRawPointer.allocate(byteCount: max(end, 1), alignment: 8)
        var target = block
        for row in 0..<rows {
            for column in 0..<width {
                let length = Int(PQgetlength(result, row, column))
                guard length > 0, let value = PQgetvalue(result, row, column) else { continue }
                target.copyMemory(from: value, byteCount: length)
                target += length
            }
        }
        self.columns = columns
        self.rowCount = Int(rows)
        self.starts = starts
        self.block = block
    }

    deinit {
        block.deallocate()
    }

    /// The bytes of a cell, nil for NULL. Valid while the storage lives.
    func cell(row: Int, column: Int) -> UnsafeRawBufferPointer? {
        precondition(column >= 0 && column < columns.count, "column \(column) of \(columns.count)")
        let index = row * columns.count + column
        let start = starts[index]
        guard start >= 0 else { return nil }
        let next = starts[index + 1]
        let end = next >= 0 ? next : ~next
        return UnsafeRawBufferPointer(start: block + start, count: end - start)
    }
}
