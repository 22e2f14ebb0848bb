public import EventSourcing
public import Logging
public import Postgres
internal import Synchronization

/// Reads the whole log again, payloads included, and holds it against itself, against what the notary published, against
/// keys, and against what others kept (audit §3.10). Changes nothing and holds nothing open for long.
///
/// What only kept checkpoints can show: a log that was rebuilt from an event on, together with everything that the notary
/// published of it, and a restored backup. Neither differs from an honest log in any row.
public struct LogVerification: Sendable {
    /// How many threads hash.
    public static let defaultHashers = 2

    private let configuration: PostgresConfiguration
    private let options: VerificationOptions
    private let hashers: Int
    private let logger: Logger

    /// A verification.
    ///
    /// - Parameters:
    ///   - configuration: a user who may read `log` and `proof`; without the right to `personal` the rest is verified.
    ///   - hashers: how many threads hash, at least 1.
    public init(
        configuration: PostgresConfiguration, options: VerificationOptions = VerificationOptions(),
        hashers: Int = Self.defaultHashers, logger: Logger = Logger(label: "parley.verify")
    ) {
        precondition(hashers > 0, "somebody has to hash")
        self.configuration = configuration
        self.options = options
        self.hashers = hashers
        self.logger = logger
    }

    /// Verifies up to where each ledger stands now, or stood when the state was begun.
    ///
    /// - Parameters:
    ///   - ledgers: which; all by default.
    ///   - state: where an earlier run stopped.
    ///   - progress: told after each block of 4 096 events.
    ///   - save: told the state after each block and after each ledger; who wants to go on after a crash stores it.
    /// - Throws: `PostgresError` when the database cannot be read, ``VerificationError``, what `save` throws, and
    ///   `CancellationError`.
    public func verify(
        ledgers: [LedgerID]? = nil, from state: VerificationState? = nil,
        progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in },
        save: @escaping @Sendable (VerificationState) throws -> Void = { _ in }
    ) async throws -> VerificationReport {
        if let state, state.fingerprint != options.fingerprint { throw VerificationError.otherOptions }
        let run = VerificationRun(
            configuration: session, options: options, hashers: hashers, logger: logger, progress: progress, save: save)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (answer: CheckedContinuation<VerificationReport, any Error>) in
                let thread = WorkerThread.start(name: "verify") {
                    answer.resume(with: Result { try run.run(ledgers, from: state) })
                }
                if thread == nil { answer.resume(throwing: VerificationError.noThread) }
            }
        } onCancel: {
            run.cancel()
        }
    }

    /// Rows are read in order by their key: no plan may sort a ledger or read it whole.
    private var session: PostgresConfiguration {
        var session = configuration
        session.applicationName = session.applicationName.map { "\($0) verify" } ?? "parley verify"
        session.statementTimeout = nil
        session.settings += [
            ("jit", "off"), ("enable_seqscan", "off"), ("enable_bitmapscan", "off"), ("enable_hashjoin", "off"),
            ("enable_mergejoin", "off"), ("default_transaction_read_only", "on"),
        ]
        return session
    }
}
