/// How a transaction sees and changes the database.
public enum PostgresTransactionMode: Sendable, Hashable {
    /// Each statement sees what was committed before it began; the server's default.
    case readCommitted
    /// All statements see the same snapshot; a write may fail with 40001.
    case repeatableRead
    /// As if transactions ran one after the other; any statement and COMMIT may fail with 40001.
    case serializable
    /// All statements see the same snapshot, and none may write.
    case snapshot

    var beginStatement: String {
        switch self {
        case .readCommitted: "BEGIN ISOLATION LEVEL READ COMMITTED"
        case .repeatableRead: "BEGIN ISOLATION LEVEL REPEATABLE READ"
        case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        }
    }
}
