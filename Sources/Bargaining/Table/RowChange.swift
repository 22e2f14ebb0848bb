/// One item that differs between two tables.
public struct RowChange: Hashable, Sendable {
    /// The item.
    public let key: ItemKey
    /// Its row in the earlier table; `nil` where that has none.
    public let before: TableRow?
    /// Its row in the later table; `nil` where that has none.
    public let after: TableRow?
    /// What differs, in the order of the table; empty where one of the rows is missing.
    public let fields: [TableField]
}
