public import Logging
public import Postgres

/// Brings a database to the schema of the files: `privileges/roles.sql` first, then each new file of `migrations/` in a
/// transaction of its own, then every file of `functions/` and `privileges/`, which may be applied again and again.
///
/// Everything is created in the name of `parley_owner`. A session advisory lock keeps two migrations of one database
/// apart. Projections are not its business.
public struct SchemaMigrator: Sendable {
    /// The role that owns every object.
    public static let ownerRole = "parley_owner"
    /// How long a whole migration may take.
    public static let deadline = Duration.seconds(3_600)
    /// How long the server may take to let the migrator in.
    public static let connectDeadline = Duration.seconds(10)

    private static let lockKey: Int64 = 0x5041_524C_4559_0001
    private static let rolesFile = "roles.sql"

    private let directory: String
    private let configuration: PostgresConfiguration
    private let logger: Logger

    /// A migrator for the schema in a folder.
    ///
    /// - Parameters:
    ///   - directory: path of the folder that holds `migrations`, `functions` and `privileges`.
    ///   - configuration: a superuser, or a user with CREATEROLE who may create in the database.
    public init(
        directory: String, configuration: PostgresConfiguration, logger: Logger = Logger(label: "parley.migrate")
    ) {
        self.directory = directory
        self.configuration = configuration
        self.logger = logger
    }

    /// How the database stands to the files.
    ///
    /// - Throws: ``SchemaError`` for files that do not fit the database; `PostgresError`.
    public func status() async throws -> MigrationStatus {
        try await withConnection { [self] connection in try plan(connection).status }
    }

    /// Makes sure that the database carries exactly the files, for whoever starts to work on it.
    ///
    /// - Throws: ``SchemaError/olderDatabase(pending:)`` and the errors of ``status()``.
    public func verify() async throws {
        let status = try await status()
        guard status.isCurrent else { throw SchemaError.olderDatabase(pending: status.pending) }
    }

    /// Applies what is missing, and functions and privileges in any case. Running it again changes nothing.
    ///
    /// - Parameter progress: told after each file, on the connection's thread.
    /// - Returns: names of the migrations applied now.
    /// - Throws: ``SchemaError``; `PostgresError`. Files before the one that failed stay applied.
    @discardableResult
    public func migrate(
        progress: @escaping @Sendable (MigrationProgress) -> Void = { _ in }
    ) async throws -> [String] {
        try await withConnection { [self] connection in
            try connection.execute("SELECT pg_advisory_lock($1)", [.int8(Self.lockKey)])
            let plan = try plan(connection)
            let functions = try SchemaFile.all(in: "\(directory)/functions")
            let privileges = try SchemaFile.all(in: "\(directory)/privileges")
            let roles = privileges.filter { $0.name == Self.rolesFile }
            let grants = privileges.filter { $0.name != Self.rolesFile }
            let total = roles.count + plan.pending.count + functions.count + grants.count
            var done = 0
            func apply(
                _ files: [SchemaFile], from folder: String,
                _ run: (SchemaFile, PostgresConnection) throws -> Void
            ) throws {
                for file in files {
                    try attempt("\(folder)/\(file.name)") { try connection.transaction { try run(file, connection) } }
                    done += 1
                    progress(MigrationProgress(file: "\(folder)/\(file.name)", done: done, total: total))
                }
            }
            try apply(roles, from: "privileges") { file, connection in try connection.script(file.text) }
            try apply(plan.pending, from: "migrations", Self.applyMigration)
            try apply(functions, from: "functions", Self.applyAsOwner)
            try apply(grants, from: "privileges") { file, connection in try connection.script(file.text) }
            try connection.execute("SELECT pg_advisory_unlock($1)", [.int8(Self.lockKey)])
            return plan.pending.map(\.name)
        }
    }

    private static func applyAsOwner(_ file: SchemaFile, _ connection: PostgresConnection) throws {
        try connection.script("SET LOCAL ROLE \(ownerRole)")
        try connection.script(file.text)
    }

    private static func applyMigration(_ file: SchemaFile, _ connection: PostgresConnection) throws {
        try applyAsOwner(file, connection)
        try connection.execute(
            "INSERT INTO parley.migrations (number, name, content_sha256) VALUES ($1, $2, $3)",
            [.int4(file.number ?? 0), .text(file.name), .bytes(file.hash)])
    }

    private func plan(_ connection: PostgresConnection) throws -> MigrationPlan {
        let files = try SchemaFile.all(in: "\(directory)/migrations")
        return try MigrationPlan(files: files, applied: applied(connection))
    }

    private func applied(_ connection: PostgresConnection) throws -> [AppliedMigration] {
        let known = try connection.execute("SELECT to_regclass('parley.migrations') IS NOT NULL")
        guard try known.first?.bool(0) == true else { return [] }
        let rows = try connection.execute(
            "SELECT number, name, content_sha256 FROM parley.migrations ORDER BY number")
        return try rows.map { row in
            AppliedMigration(
                number: Int32(clamping: try row.int(0)), file: try row.text(1),
                hash: SchemaFile.hex(try row.bytes(2)))
        }
    }

    /// Names the file in the error of its statements.
    private func attempt(_ file: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as PostgresError where error.code == .server {
            throw SchemaError.failed(file: file, reason: error.message, hint: error.hint)
        }
    }

    /// Runs a closure on a thread with a connection of its own, which is closed afterwards, and its locks with it.
    private func withConnection<Value: Sendable>(
        _ body: @Sendable @escaping (PostgresConnection) throws -> Value
    ) async throws -> Value {
        var session = configuration
        session.applicationName = session.applicationName ?? "parley migrate"
        let pool = PostgresPool(
            configuration: session, limits: PostgresPoolLimits(connections: 1, queue: 1, deadline: Self.deadline),
            name: "migrate", logger: logger)
        pool.start()
        do {
            // Only the work may take long: an address that leads nowhere is told soon.
            try await pool.withConnection(deadline: Self.connectDeadline) { _ in }
            let value = try await pool.withConnection(body)
            await pool.shutdown()
            return value
        } catch {
            await pool.shutdown()
            throw error
        }
    }
}
