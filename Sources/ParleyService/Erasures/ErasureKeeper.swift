public import Logging
public import ServiceLifecycle
internal import Synchronization

/// Keeps erasures going inside of a service: repeats those on record before requests come, carries on those that were ordered,
/// and forgets keys that other processes destroyed.
public final class ErasureKeeper: Service, Sendable {
    /// How often it looks for cases to carry on.
    static let interval = Duration.seconds(2)
    /// How long it waits after erasures could not be repeated.
    static let retryInterval = Duration.seconds(5)

    private let executor: ErasureExecutor
    private let keys: PersonKeyStore
    private let logger: Logger
    private let obstacle = Mutex<String?>("the erasures on record are not repeated yet")

    /// A keeper that does not run yet.
    public init(executor: ErasureExecutor, keys: PersonKeyStore, logger: Logger) {
        self.executor = executor
        self.keys = keys
        self.logger = logger
    }

    /// What keeps requests away, in words for operators; `nil` once the erasures on record are repeated.
    public var fault: String? { obstacle.withLock { $0 } }

    /// Repeats the erasures on record. Requests may come once it has returned.
    ///
    /// - Throws: as ``ErasureExecutor/replay()``.
    public func prepare() async throws {
        executor.start()
        let replay = try await executor.replay()
        obstacle.withLock { $0 = nil }
        if replay.rowsDeleted > 0 || replay.keysDestroyed > 0 {
            logger.warning(
                "erased content was there again, and is erased again: was a backup restored?",
                metadata: ["rows": "\(replay.rowsDeleted)", "keys": "\(replay.keysDestroyed)"])
        }
    }

    /// The same, tried again until it succeeds: nothing is served before.
    ///
    /// - Throws: `CancellationError`.
    public func prepareUntilDone() async throws {
        while true {
            do {
                return try await prepare()
            } catch {
                try Task.checkCancellation()
                obstacle.withLock { $0 = "the erasures on record cannot be repeated: \(error)" }
                logger.error("erasures not repeated: nothing is served", metadata: ["reason": "\(error)"])
            }
            try await Task.sleep(for: Self.retryInterval)
        }
    }

    /// Runs until graceful shutdown or cancellation.
    public func run() async throws {
        executor.start()
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.repeatedly(every: PersonKeyStore.watchInterval, self.watch) }
                group.addTask { await self.repeatedly(every: Self.interval, self.carryOn) }
            }
        }
        await executor.shutdown()
    }

    private func repeatedly(every interval: Duration, _ work: () async throws -> Void) async {
        while !Task.isCancelled {
            do {
                try await work()
            } catch {
                if Task.isCancelled { return }
                logger.warning("erasures not looked after", metadata: ["reason": "\(error)"])
            }
            do { try await Task.sleep(for: interval) } catch { return }
        }
    }

    private func watch() async throws {
        try await keys.forgetWhatWasDestroyed()
    }

    private func carryOn() async throws {
        // Before that, what is on record may be there again.
        if fault == nil { try await executor.resume() }
    }
}
