public import Logging
public import Postgres

/// The one session of a notary: its advisory locks say who leads, so there is never more than one connection.
public struct NotarySession: Sendable {
    /// The role that the session takes on.
    public static let role = "parley_notary"
    /// The class of the advisory lock that the leading notary of a ledger holds.
    static let lockClass: Int32 = 1_347_570_784
    /// How long one page, or one signature, may take.
    static let deadline = Duration.seconds(60)
    /// How many steps of ledgers may wait for the connection.
    static let queuedSteps = 4_096

    /// How long giving back the lead may take; without a server nobody waits longer.
    static let farewell = Duration.seconds(1)

    let pool: PostgresPool
    private let logger: Logger

    /// A session that is not started yet; acts as ``role`` unless the configuration names another one.
    public init(configuration: PostgresConfiguration, logger: Logger) {
        var session = configuration
        if !session.settings.contains(where: { $0.0 == "role" }) { session.settings.append(("role", Self.role)) }
        session.applicationName = session.applicationName.map { "\($0) notary" } ?? "parley notary"
        // Rows are looked up by key; as joins these statements could be planned to read a table whole.
        self.logger = logger
        session.settings += [("jit", "off"), ("synchronous_commit", "on")]
        pool = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(connections: 1, queue: Self.queuedSteps, deadline: Self.deadline),
            name: "notary", logger: logger)
    }

    /// Opens the session.
    public func start() {
        pool.start()
    }

    /// Gives back the lead of every ledger and ends the session.
    public func shutdown() async {
        // The server would notice the end of the session a moment later than whoever waits for this. In a task of its own,
        // since a caller that is cancelled gives back the lead as well.
        let farewell = Task { [pool] in
            try await pool.withConnection(deadline: Self.farewell) { connection in
                _ = try connection.execute("SELECT pg_advisory_unlock_all()")
            }
        }
        do {
            try await farewell.value
        } catch {
            logger.debug("lead not given back", metadata: ["reason": "\(error)"])
        }
        await pool.shutdown()
    }
}
