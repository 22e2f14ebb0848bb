/// What differs between two tables of one negotiation, item by item.
public struct TableComparison: Hashable, Sendable {
    /// The status before and after; `nil` where it is the same.
    public let status: StatusChange?
    /// The items that differ, in the order of the later table, then those that only the earlier one has.
    public let changes: [RowChange]

    /// Compares two tables. Complexity: linear in their rows.
    public init(from before: BargainingTable, to after: BargainingTable) {
        status = before.status == after.status ? nil : StatusChange(before: before.status, after: after.status)
        var earlier = Dictionary(before.rows.lazy.map { ($0.key, $0) }) { first, _ in first }
        var changes: [RowChange] = []
        for row in after.rows {
            let old = earlier.removeValue(forKey: row.key)
            let fields = old.map { old in TableField.allCases.filter { !$0.isEqual(old, row) } } ?? []
            if old == nil || !fields.isEmpty {
                changes.append(RowChange(key: row.key, before: old, after: row, fields: fields))
            }
        }
        for row in before.rows where earlier[row.key] != nil {
            changes.append(RowChange(key: row.key, before: row, after: nil, fields: []))
        }
        self.changes = changes
    }
}
