public import Logging
public import Postgres

/// Makes the views that analysts rely on: the files of `Schema/contract/parley_v1`, each in the name of its owner.
///
/// It only adds and replaces. PostgreSQL itself refuses to replace a view by one that lacks a column of it or has
/// another type: such a change belongs into a contract of its own, `parley_v2`.
public enum ContractInstaller {
    /// The schema of the contract.
    public static let schema = "parley_v1"
    /// The role that owns views, unless their file says otherwise.
    static let ownerRole = "parley_contract"
    /// The roles that may own views.
    static let ownerRoles = [ownerRole, "parley_census"]
    /// Who may read every view: analysts, and the service for exports.
    static let readerRoles = "parley_analyst, parley_service"

    private static let deadline = Duration.seconds(60)

    /// Fills the tables of what the program knows and makes all views, in one transaction; after every migration.
    ///
    /// - Parameters:
    ///   - directory: `Schema/contract`.
    ///   - holidays: the holiday calendars of this installation.
    ///   - configuration: a login user that may become `parley_owner`.
    /// - Returns: the names of all views.
    /// - Throws: ``ContractError``, `PostgresError`.
    public static func install(
        directory: String, holidays: HolidayCatalogue, configuration: PostgresConfiguration, logger: Logger
    ) async throws -> [String] {
        try await ProjectionSession.with(configuration, name: "contract", deadline: deadline, logger: logger) {
            pool in
            try await pool.withConnection { connection in
                try connection.transaction {
                    try connection.script("SET LOCAL ROLE parley_owner")
                    try lock(connection)
                    try ReferenceTables(holidays: holidays).fill(connection)
                    return try apply(directory: directory, connection)
                }
            }
        }
    }

    /// Makes all views anew over the tables that are there now. Blocking: called on a connection's thread, in a
    /// transaction whose role is or may become `parley_owner`; the role is the same afterwards.
    ///
    /// Whoever takes locks on tables before takes ``lock(_:)`` before those.
    ///
    /// - Parameter directory: `Schema/contract`.
    /// - Returns: the names of all views.
    /// - Throws: ``ContractError``, `PostgresError`; the transaction is then spoilt.
    @discardableResult
    static func apply(directory: String, _ connection: PostgresConnection) throws -> [String] {
        let files = try ContractFile.all(in: directory)
        try lock(connection)
        // A role's name, or "none": SET ROLE takes it back as it is.
        let role = try connection.execute("SELECT quote_ident(current_setting('role'))").first?.text(0) ?? "none"
        try connection.script("SET LOCAL ROLE \(ownerRole); GRANT USAGE ON SCHEMA \(schema) TO \(readerRoles)")
        for file in files {
            do throws(PostgresError) {
                try connection.script("SET LOCAL ROLE \(file.owner)")
                try connection.script(file.sql)
                try connection.script("GRANT SELECT ON \(schema).\(file.view) TO \(readerRoles)")
                try note(file.key, of: file.view, connection)
            } catch {
                // Whoever did not get a lock may try again.
                guard error.code == .server, error.sqlState != SQLState.lockNotAvailable else { throw error }
                throw ContractError.failed(
                    file: "\(schema)/\(file.view).sql", reason: error.message, hint: error.hint)
            }
        }
        try connection.script("SET LOCAL ROLE \(role)")
        return files.map(\.view)
    }

    /// Leaves the key of a view in the catalogue, with the rule that makes it one: a view has no constraints.
    private static func note(
        _ key: [String], of view: String, _ connection: PostgresConnection
    ) throws(PostgresError) {
        // Names of columns and commas: nothing that would end the literal.
        let names = key.joined(separator: ", ").filter { $0 != "'" && $0 != "\\" }
        try connection.script("COMMENT ON RULE \"_RETURN\" ON \(schema).\(view) IS '\(names)'")
    }

    /// Keeps two transactions that make tables or views apart; ends with the transaction, and may be taken again in it.
    static func lock(_ connection: PostgresConnection) throws {
        try connection.execute("SELECT pg_advisory_xact_lock($1, $2)", [.int4(ProjectionLock.installation), .int4(0)])
    }
}
