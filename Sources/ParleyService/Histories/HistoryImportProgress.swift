/// How far the import of a history has come, in statements.
public struct HistoryImportProgress: Hashable, Sendable {
    /// Statements checked and encoded.
    public let done: Int
    /// Statements of the history.
    public let total: Int
}
