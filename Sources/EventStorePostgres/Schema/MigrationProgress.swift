/// One step of a migration, told as it is done.
public struct MigrationProgress: Sendable, Hashable {
    /// The file that was applied, such as `migrations/0002_log.sql`.
    public let file: String
    /// How many files are done, this one included.
    public let done: Int
    /// How many there are to do.
    public let total: Int
}
