internal import EventSourcing
public import Logging
public import Postgres

/// Holds the invariants of the log (DESIGN §3.4) against a database: positions, versions, times, items, leaves, roles,
/// triggers, functions. Reads everything once, in pages; changes nothing.
public struct LogDoctor: Sendable {
    /// How many events are read at a time.
    public static let pageEvents = 1_000
    /// How long one page may take.
    public static let pageDeadline = Duration.seconds(60)

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
            limits: PostgresPoolLimits(connections: 1, queue: 1, deadline: Self.pageDeadline),
            name: "doctor", logger: logger)
        pool.start()
        do {
            let findings = try await examine(pool, progress)
            await pool.shutdown()
            return findings
        } catch {
            await pool.shutdown()
            throw error
        }
    }

    private func examine(
        _ pool: PostgresPool, _ progress: @Sendable (DoctorProgress) -> Void
    ) async throws -> [DoctorFinding] {
        var findings = try await pool.withConnection { [functionDirectory] connection in
            try PrivilegeExamination.findings(connection)
                + [FunctionExamination.finding(connection, directory: functionDirectory)]
        }
        let heads = try await pool.query(
            "SELECT ledger_id, max(last_position) FROM log.batches GROUP BY ledger_id ORDER BY ledger_id")
        for row in heads {
            let ledger = LedgerID(Int32(clamping: try row.int(0)))
            findings += try await examine(ledger, upTo: row.int(1), pool, progress)
        }
        return findings
    }

    private func examine(
        _ ledger: LedgerID, upTo head: Int64, _ pool: PostgresPool, _ progress: @Sendable (DoctorProgress) -> Void
    ) async throws -> [DoctorFinding] {
        var examination = LedgerExamination(ledger: ledger)
        var position: Int64 = 0
        while true {
            try Task.checkCancellation()
            let page = try await pool.query(
                ExaminedEvent.page,
                [.int4(ledger.number), .int8(position), .int8(head), .int8(Int64(Self.pageEvents))])
            for row in page {
                let event = try ExaminedEvent(row)
                examination.examine(event)
                position = event.position
            }
            progress(DoctorProgress(ledger: ledger, done: position, total: head))
            if page.count < Self.pageEvents { break }
        }
        let batches = try await examineBatches(of: ledger, upTo: head, pool)
        return examination.findings(head: head, batches: batches)
    }

    /// Each batch names the one before it and was recorded later.
    private func examineBatches(
        of ledger: LedgerID, upTo head: Int64, _ pool: PostgresPool
    ) async throws -> RuleTally {
        var tally = RuleTally()
        var before: (position: Int64, recordedAt: Int64) = (-1, .min)
        while true {
            let page = try await pool.query(
                """
                SELECT last_position, prev_position, recorded_at_us FROM log.batches
                WHERE ledger_id = $1 AND last_position > $2 AND last_position <= $3 ORDER BY last_position LIMIT $4
                """,
                [.int4(ledger.number), .int8(before.position), .int8(head), .int8(Int64(Self.pageEvents))])
            for row in page {
                let (position, previous, recordedAt) = (try row.int(0), try row.int(1), try row.int(2))
                tally.expect(previous == before.position, "batch \(position) does not extend \(before.position)")
                tally.expect(recordedAt > before.recordedAt, "batch \(position) was not recorded later")
                before = (position, recordedAt)
            }
            if page.count < Self.pageEvents { break }
        }
        return tally
    }
}
