/// Which statements a connection has prepared: least recently used out first.
///
/// Pure bookkeeping; the connection sends what the answers ask for.
struct StatementCache {
    /// One prepared statement.
    struct Entry {
        let name: String
        /// The type of each parameter as it was declared; 0 where the server chose it.
        let parameterTypes: [UInt32]
        /// The result columns seen at the first use.
        var columns: [PostgresColumn]?
        fileprivate var lastUse: UInt64

        /// Whether values of these types can be bound; a NULL (0) fits every type.
        func accepts(_ types: [UInt32]) -> Bool {
            guard types.count == parameterTypes.count else { return false }
            for index in types.indices where types[index] != 0 && types[index] != parameterTypes[index] {
                return false
            }
            return true
        }
    }

    /// How many statements are kept.
    let capacity: Int
    private var entries: [Statement: Entry] = [:]
    private var clock: UInt64 = 0

    init(capacity: Int) {
        precondition(capacity > 0, "a statement cache holds at least one statement")
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// The entry of a statement, marked as just used.
    mutating func use(_ statement: Statement) -> Entry? {
        guard let index = entries.index(forKey: statement) else { return nil }
        clock += 1
        entries.values[index].lastUse = clock
        return entries.values[index]
    }

    /// The statement that has to go before another can come: the least recently used when full, nil otherwise.
    ///
    /// - Complexity: O(capacity) when full.
    var candidateForEviction: Statement? {
        guard entries.count >= capacity else { return nil }
        return entries.min { $0.value.lastUse < $1.value.lastUse }?.key
    }

    /// Notes that a statement has been prepared.
    mutating func insert(_ statement: Statement, parameterTypes: [UInt32]) {
        clock += 1
        entries[statement] = Entry(
            name: statement.name, parameterTypes: parameterTypes, columns: nil, lastUse: clock)
    }

    /// Keeps the result columns for the next use.
    mutating func setColumns(_ columns: [PostgresColumn], of statement: Statement) {
        entries[statement]?.columns = columns
    }

    /// Notes that a statement is no longer prepared.
    mutating func remove(_ statement: Statement) {
        entries[statement] = nil
    }

    /// Notes that nothing is prepared any more.
    mutating func removeAll() {
        entries.removeAll()
    }
}
