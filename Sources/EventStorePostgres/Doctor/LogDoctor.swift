internal import EventSourcing
public import Logging
public import Postgres

/// Holds the invariants of the log (DESIGN §3.4) against a database: positions, versions, times, items, leaves, tree, roles,
/// triggers, functions. Reads everything once; changes nothing.
public struct LogDoctor: Sendable {
    /// How long the catalogue may take.
    public static let catalogueDeadline = Duration.seconds(60)

    private let configuration: PostgresConfiguration
    private let functionDirectory: String
    private let logger: Logger

    /// A doctor.
    ///
    /// - Parameters:
    ///   - configuration: a user who may read the log, the personal schema and the catalogue.
    ///   - functionDirectory: `Schema/functions`: what the functions of the database should be.
    public init(
        configuration: PostgresConfiguration, functionDirectory: String, logger: Logger = Logger(label: "parley.doctor")
    ) {
        self.configuration = configuration
        self.functionDirectory = functionDirectory
        self.logger = logger
    }

    /// Examines roles, triggers, functions and every ledger up to where it stands now.
    ///
    /// - Parameter progress: told after each page.
    /// - Throws: `PostgresError` when the database cannot be read, ``SchemaError`` when a file cannot. What does not hold is a finding, not an error.
    public func examine(
        progress: @escaping @Sendable (DoctorProgress) -> Void = { _ in }
    ) async throws -> [DoctorFinding] {
        var session = configuration
        session.applicationName = session.applicationName ?? "parley doctor"
        let pool = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(connections: 1, queue: 1, deadline: Self.catalogueDeadline),
            name: "doctor", logger: logger)
        pool.start()
        do {
            let findings = try await examine(pool)
            let ledgers = try await pool.query(
                """
                SELECT ledger_id FROM log.ledgers UNION SELECT DISTINCT ledger_id FROM log.batches ORDER BY ledger_id
                """
            ).map { LedgerID(Int32(clamping: try $0.int(0))) }
            await pool.shutdown()
            return try await findings + examine(ledgers, progress)
        } catch {
            await pool.shutdown()
            throw error
        }
    }

    private func examine(_ pool: PostgresPool) async throws -> [DoctorFinding] {
        try await pool.withConnection { [functionDirectory] connection in
            try PrivilegeExamination.findings(connection)
                + [FunctionExamination.finding(connection, directory: functionDirectory)]
        }
    }

    /// The rules that each ledger is held against. Who checks with keys and kept checkpoints uses ``LogVerification`` itself.
    private func examine(
        _ ledgers: [LedgerID], _ progress: @escaping @Sendable (DoctorProgress) -> Void
    ) async throws -> [DoctorFinding] {
        var options = VerificationOptions()
        // Only the service can read its records of erasures.
        options.reportsWithheld = false
        let verification = LogVerification(configuration: configuration, options: options, logger: logger)
        var findings: [DoctorFinding] = []
        for ledger in ledgers {
            let report = try await verification.verify(
                ledgers: [ledger],
                progress: { progress(DoctorProgress(ledger: $0.ledger, done: $0.done, total: $0.total)) })
            findings += report.ledgers.flatMap { LedgerDiagnosis.findings($0, report) }
        }
        return findings
    }
}
