/// A migration as the database remembers it.
public struct AppliedMigration: Sendable, Hashable {
    /// Its number.
    public let number: Int32
    /// The name of its file.
    public let file: String
    /// SHA-256 of the file as it was applied, in hexadecimal.
    public let hash: String
}
