/// How a database stands to the schema files.
public struct MigrationStatus: Sendable, Hashable {
    /// What was applied, in order.
    public let applied: [AppliedMigration]
    /// Names of the files that were not applied yet, in order.
    public let pending: [String]

    /// Whether the database carries every file.
    public var isCurrent: Bool { pending.isEmpty }
}
