public import EventSourcing
public import Logging
public import Postgres
public import ServiceLifecycle

/// The event store on PostgreSQL: appends through one thread that commits whatever waits together, reads through a
/// pool, and wakes followers.
///
/// Connects as the configured login user and becomes `parley_service`, unless the configuration names another role.
/// Nothing happens before ``run()`` or ``start()``.
public final class PostgresEventStore: EventStore, Service, Sendable {
    /// The role that the store takes on.
    public static let serviceRole = "parley_service"

    /// The bounds of this store.
    public let limits: EventStoreLimits
    let logger: Logger
    let signal = LogSignal()
    let anchors = AnchorBoard()
    let writer: AppendWriter
    let readPool: PostgresPool
    private let listener: PostgresListener

    /// A store that does not run yet.
    public init(configuration: PostgresConfiguration, limits: EventStoreLimits = .default, logger: Logger) {
        var session = configuration
        if !session.settings.contains(where: { $0.0 == "role" }) {
            session.settings.append(("role", Self.serviceRole))
        }
        self.limits = limits
        self.logger = logger
        writer = AppendWriter(
            configuration: session, limits: limits, signal: signal, anchors: anchors, logger: logger)
        readPool = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(
                connections: limits.readConnections, queue: limits.queuedReads, deadline: limits.readDeadline),
            name: "read", logger: logger)
        listener = PostgresListener(
            configuration: session, channels: ["parley_log", "parley_final"], logger: logger,
            onConnect: { [signal, anchors] connection in
                signal.wakeAll()
                anchors.refresh(nil, connection, logger)
            },
            onNotification: { [signal, anchors] notification, connection in
                guard notification.channel == "parley_log" else {
                    guard let ledger = Int32(notification.payload) else { return }
                    anchors.refresh(LedgerID(ledger), connection, logger)
                    return
                }
                guard let (ledger, position) = Self.grown(notification.payload) else { return }
                signal.advance(ledger, to: position)
            })
    }

    /// Whether every ledger takes appends. Once false it stays so until the process ends (DESIGN §11.7).
    public var isHealthy: Bool { writer.queue.withLock { $0.halted.isEmpty } }

    /// Makes a ledger read only: what waits and what comes is refused with ``EventStoreError/readOnly(_:)``.
    public func holdAppends(to ledger: LedgerID) {
        writer.hold(ledger)
    }

    /// Takes appends to a ledger again.
    public func releaseAppends(to ledger: LedgerID) {
        writer.release(ledger)
    }

    /// How many items wait to be appended.
    public var queuedAppends: Int { writer.queue.withLock { $0.items } }

    /// Starts threads and connections; does nothing when they run.
    public func start() {
        readPool.start()
        writer.start()
        listener.start()
    }

    /// Runs until graceful shutdown or cancellation; then writes what waits and ends.
    public func run() async throws {
        start()
        do {
            try await gracefulShutdown()
        } catch {
            logger.debug("event store cancelled")
        }
        await shutdown()
    }

    /// Refuses new appends, writes those that wait, ends followers and connections. May be called several times.
    public func shutdown() async {
        await writer.shutdown()
        signal.close()
        await listener.shutdown()
        await readPool.shutdown()
    }

    /// The payload of a notification: `ledger:position`.
    static func grown(_ payload: String) -> (LedgerID, GlobalPosition)? {
        let parts = payload.split(separator: ":")
        guard parts.count == 2, let ledger = Int32(parts[0]), let position = Int64(parts[1]) else { return nil }
        return (LedgerID(ledger), GlobalPosition(position))
    }
}
