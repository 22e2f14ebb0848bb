public import Logging
public import Postgres

/// Makes the tables of read models that are not there yet: part of every migration.
///
/// A new version of a read model gets tables of its own beside the old ones, which older processes may still read.
public enum ProjectionInstaller {
    private static let deadline = Duration.seconds(60)

    /// Makes what is missing, in one transaction.
    ///
    /// - Parameters:
    ///   - directory: `Schema/projections`.
    ///   - configuration: a login user that may become `parley_owner`.
    /// - Returns: the names of the read models whose tables were made.
    /// - Throws: ``ProjectionError``, `PostgresError`.
    public static func install(
        directory: String, configuration: PostgresConfiguration, logger: Logger
    ) async throws -> [String] {
        try await ProjectionSession.with(configuration, name: "install", deadline: deadline, logger: logger) {
            pool in
            try await pool.withConnection { connection in
                let files = try ProjectionRegistry.all.map { ($0, try ProjectionFile.load($0, from: directory)) }
                return try connection.transaction {
                    try connection.script("SET LOCAL ROLE parley_owner")
                    // One migration at a time makes tables; the lock ends with the transaction.
                    try connection.execute(
                        "SELECT pg_advisory_xact_lock($1, $2)", [.int4(ProjectionLock.installation), .int4(0)])
                    var installed: [String] = []
                    for (projection, file) in files {
                        let tables = ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
                        if try !tables.exist(connection) {
                            try tables.create(file, connection)
                            installed.append(projection.name)
                        }
                    }
                    return installed
                }
            }
        }
    }
}
