internal import Glibc
public import Logging
public import ServiceLifecycle
internal import Synchronization

/// A connection of its own that LISTENs on channels and hands on what it hears.
///
/// A notification is a hint, never the truth: those sent while the connection was down are lost. After each (re)connect
/// `onConnect` is called, when the channels are heard again; the receiver then catches up from its own source.
public final class PostgresListener: Service, Sendable {
    /// One NOTIFY.
    public struct Notification: Sendable, Hashable {
        /// The channel it was sent on.
        public let channel: String
        /// The text sent with it, empty if none.
        public let payload: String
        /// The backend that sent it.
        public let processID: Int32
    }

    /// How long the connection may be silent before it is asked whether it lives.
    static let heartbeatInterval = Duration.seconds(30)
    /// How long it may take to answer.
    static let answerTimeout = Duration.seconds(5)

    /// The life of a listener.
    private enum Phase {
        case created
        case running(WorkerThread, wake: WakePipe)
        case closing(waiters: [CheckedContinuation<Void, Never>])
        case closed
    }

    let configuration: PostgresConfiguration
    let channels: [String]
    let longestReconnectDelay: Duration
    let logger: Logger
    let onConnect: @Sendable (PostgresConnection) -> Void
    let onNotification: @Sendable (Notification, PostgresConnection) -> Void
    private let phase = Mutex(Phase.created)

    /// Makes a listener without connecting.
    ///
    /// - Parameters:
    ///   - channels: the names, as they are after NOTIFY between double quotes: case matters.
    ///   - longestReconnectDelay: the longest pause between two attempts to connect. Default: 5 s.
    ///   - onConnect: called on the listener's thread after each connect, the first included. May ask something short on its
    ///     connection; must not wait for anything else.
    ///   - onNotification: called on the listener's thread for each notification. The same holds for it.
    public init(
        configuration: PostgresConfiguration, channels: [String], longestReconnectDelay: Duration = .seconds(5),
        logger: Logger, onConnect: @escaping @Sendable (PostgresConnection) -> Void = { _ in },
        onNotification: @escaping @Sendable (Notification, PostgresConnection) -> Void
    ) {
        self.configuration = configuration
        self.channels = channels
        self.longestReconnectDelay = longestReconnectDelay
        self.logger = logger
        self.onConnect = onConnect
        self.onNotification = onNotification
    }

    /// Starts the thread, waits for graceful shutdown or cancellation, and shuts down.
    public func run() async throws {
        start()
        do {
            try await gracefulShutdown()
        } catch {
            logger.debug("listener cancelled")
        }
        await shutdown()
    }

    /// Starts the thread; does nothing when it was started before.
    public func start() {
        phase.withLock { phase in
            guard case .created = phase else { return }
            guard let wake = WakePipe() else {
                logger.error("no file descriptors for the listener")
                return
            }
            guard let thread = WorkerThread.start(name: "pg-listener", { ListenerLoop(self, wake).run() }) else {
                logger.error("no thread for the listener")
                return
            }
            phase = .running(thread, wake: wake)
        }
    }

    /// Ends the thread and returns when it has ended. May be called several times; ignores cancellation.
    public func shutdown() async {
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let isOver = phase.withLock { phase in
                switch phase {
                case .created, .closed:
                    phase = .closed
                    return true
                case .running(let thread, let wake):
                    phase = .closing(waiters: [continuation])
                    wake.wake()
                    WorkerThread.join([thread]) { self.finish() }
                    return false
                case .closing(let waiters):
                    phase = .closing(waiters: waiters + [continuation])
                    return false
                }
            }
            if isOver { continuation.resume() }
        }
    }

    private func finish() {
        let waiters = phase.withLock { phase in
            defer { phase = .closed }
            guard case .closing(let waiters) = phase else { return [CheckedContinuation<Void, Never>]() }
            return waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
