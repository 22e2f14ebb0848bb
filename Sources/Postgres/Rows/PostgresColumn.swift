/// One column of a result.
public struct PostgresColumn: Sendable, Hashable {
    /// The name the statement gives it; need not be unique.
    public let name: String
    /// The object identifier of its type; see ``PostgresType``.
    public let type: UInt32
}
