/// The result of one statement: its rows, its columns, and how many rows it touched.
///
/// The values were copied out of libpq once; rows are cheap views of them, and passing the result on copies nothing.
public struct PostgresRows: Sendable {
    let storage: RowStorage
    /// Rows inserted, updated, deleted or copied; for a query, the rows returned.
    public let affected: Int

    /// The columns, in order; empty for a statement that returns no rows.
    public var columns: [PostgresColumn] { storage.columns }

    init(storage: RowStorage, affected: Int) {
        self.storage = storage
        self.affected = affected
    }
}

extension PostgresRows: RandomAccessCollection {
    /// The first row's index, 0.
    public var startIndex: Int { 0 }
    /// One past the last row's index.
    public var endIndex: Int { storage.rowCount }

    /// The row at an index in `0..<count`.
    public subscript(index: Int) -> PostgresRow {
        precondition(index >= 0 && index < storage.rowCount, "row \(index) of \(storage.rowCount)")
        return PostgresRow(storage: storage, index: index)
    }
}
