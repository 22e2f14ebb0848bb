public import EventSourcing
public import Logging
public import Postgres
public import ServiceLifecycle
internal import Synchronization
internal import Transparency

/// Signs ledgers as they grow: one ``Notary`` a ledger, woken by NOTIFY and by a look at all heads each second.
///
/// Several processes may run it over one database with states of their own; a session advisory lock a ledger decides who signs.
public final class NotaryService: Service, Sendable {
    /// How often all heads are looked at: what NOTIFY did not tell is signed within this time.
    public static let interval = Duration.milliseconds(500)
    /// The shortest time between two signatures of a ledger: under load each signature covers many events.
    static let pace = Duration.milliseconds(300)
    /// How often a ledger that does not grow is looked at: whether its tail is still there, and who has not cosigned.
    static let recheck = Duration.seconds(5)

    private let configuration: NotaryConfiguration
    private let session: NotarySession
    private let listener: PostgresListener
    private let signal = LogSignal()
    private let logger: Logger
    private let metrics = NotaryMetrics()
    private let onHold: @Sendable (LedgerID, Bool) -> Void
    private let notaries = Mutex<[LedgerID: Notary]>([:])
    private let standings = Mutex<[LedgerID: NotaryStanding]>([:])

    /// A service that does not run yet.
    ///
    /// - Parameters:
    ///   - database: a login that may become ``NotarySession/role``.
    ///   - onHold: told that a ledger lost signed events and must take no appends, or that it may take them again.
    public init(
        configuration: NotaryConfiguration, database: PostgresConfiguration, logger: Logger,
        onHold: @escaping @Sendable (LedgerID, Bool) -> Void = { _, _ in }
    ) {
        self.configuration = configuration
        self.logger = logger
        self.onHold = onHold
        session = NotarySession(configuration: database, logger: logger)
        var listening = database
        listening.settings.append(("role", NotarySession.role))
        listener = PostgresListener(
            configuration: listening, channels: ["parley_log"], logger: logger,
            onConnect: { [signal] _ in signal.wakeAll() },
            onNotification: { [signal] notification, _ in
                guard let (ledger, position) = PostgresEventStore.grown(notification.payload) else { return }
                signal.advance(ledger, to: position)
            })
    }

    /// How each ledger stands that has a notary, or should have one.
    public var standing: [LedgerID: NotaryStanding] { standings.withLock { $0 } }

    /// What keeps ledgers from being signed, with the cure, for `/readyz`; `nil` when nothing does.
    public var fault: String? {
        let faults = standing.sorted { $0.key < $1.key }.compactMap { ledger, standing -> String? in
            switch standing {
            case .refused(let text), .failing(let text):
                "ledger \(ledger): " + text.split(separator: "\n").joined(separator: " ")
            case .standby, .empty, .frozen, .signed: nil
            }
        }
        return faults.isEmpty ? nil : faults.joined(separator: "; ")
    }

    /// Holds every log against what was signed of it, before anything is appended: a ledger that ends before that is held
    /// (`onHold`) until its notary can sign again (audit §3.10).
    ///
    /// - Throws: `PostgresError`.
    public func interlock() async throws {
        session.start()
        try await openNotaries()
        for (ledger, notary) in notaries.withLock({ $0 }) {
            guard let refusal = try await notary.cut() else { continue }
            set(.refused("\(refusal.code): \(refusal)\nCure: \(refusal.cure)."), of: ledger)
            onHold(ledger, true)
        }
    }

    /// Signs until graceful shutdown or cancellation.
    public func run() async throws {
        session.start()
        listener.start()
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                var working: Set<LedgerID> = []
                while !Task.isCancelled {
                    await self.look()
                    for (ledger, notary) in self.notaries.withLock({ $0 }) where working.insert(ledger).inserted {
                        group.addTask { await self.serve(ledger, notary) }
                    }
                    do { try await Task.sleep(for: Self.interval) } catch { break }
                }
                group.cancelAll()
            }
        }
        signal.close()
        await listener.shutdown()
        await session.shutdown()
    }

    // MARK: - Ledgers

    /// Finds ledgers without a notary, and how far every ledger has come.
    private func look() async {
        do {
            try await openNotaries()
        } catch {
            logger.warning("ledgers not looked at", metadata: ["reason": "\(error)"])
        }
    }

    private func openNotaries() async throws {
        let rows = try await session.pool.query(
            """
            SELECT l.ledger_id, b.last_position FROM log.ledgers AS l CROSS JOIN LATERAL (
                SELECT h.last_position FROM log.batches AS h
                WHERE h.ledger_id = l.ledger_id ORDER BY h.last_position DESC LIMIT 1
            ) AS b ORDER BY l.ledger_id
            """)
        for row in rows {
            let ledger = LedgerID(Int32(clamping: try row.int(0)))
            guard configuration.ledgers.isEmpty || configuration.ledgers.contains(ledger) else { continue }
            signal.advance(ledger, to: GlobalPosition(try row.int(1)))
            guard notaries.withLock({ $0[ledger] }) == nil else { continue }
            open(ledger)
        }
    }

    private func open(_ ledger: LedgerID) {
        do {
            let notary: Notary
            do {
                notary = try makeNotary(ledger)
            } catch NotaryError.noState(ledger) {
                // Without a common origin a ledger is signed once somebody has made a key for it.
                guard let origin = configuration.origin(of: ledger) else { return }
                try Notary.create(ledger: ledger, origin: origin, directory: configuration.directory)
                logger.notice("key made for a ledger", metadata: ["ledger": "\(ledger)", "origin": "\(origin)"])
                notary = try makeNotary(ledger)
            }
            notaries.withLock { $0[ledger] = notary }
        } catch {
            set(.failing("\(error)"), of: ledger)
        }
    }

    private func makeNotary(_ ledger: LedgerID) throws -> Notary {
        try Notary(
            ledger: ledger, directory: configuration.directory, policy: configuration.policy,
            witnesses: configuration.witnesses, session: session, logger: logger)
    }

    // MARK: - One ledger

    /// Signs and has cosigned, each at its own pace: a slow witness keeps no signature waiting.
    private func serve(_ ledger: LedgerID, _ notary: Notary) async {
        let (checkpoints, signed) = AsyncStream<SignedCheckpoint>.makeStream(bufferingPolicy: .bufferingNewest(1))
        await withDiscardingTaskGroup { group in
            group.addTask {
                await self.sign(ledger, notary, signed)
                signed.finish()
            }
            group.addTask {
                for await checkpoint in checkpoints { await self.gather(ledger, notary, checkpoint) }
            }
        }
    }

    private func sign(
        _ ledger: LedgerID, _ notary: Notary, _ signed: AsyncStream<SignedCheckpoint>.Continuation
    ) async {
        while !Task.isCancelled {
            var pause = Self.recheck
            do {
                let round = try await notary.sign()
                try await note(round, of: ledger, notary)
                // An old checkpoint comes again and again, since somebody may not have cosigned it yet.
                if case .signed(let checkpoint, _) = round { signed.yield(checkpoint) }
            } catch {
                guard !Task.isCancelled else { return }
                set(.failing("\(error)"), of: ledger)
                pause = Self.interval
            }
            do { try await Task.sleep(for: Self.pace) } catch { return }
            let size = GlobalPosition(Int64(clamping: notary.state.range.size))
            await signal.wait(for: ledger, beyond: isStopped(ledger) ? GlobalPosition(.max) : size, atMost: pause)
        }
    }

    private func gather(_ ledger: LedgerID, _ notary: Notary, _ checkpoint: SignedCheckpoint) async {
        do {
            let round = try await notary.gather(for: checkpoint, insisting: false)
            if case .signed(_, let verdict?) = round {
                metrics.record(missingWitnesses: verdict.missing.count, of: ledger)
            }
        } catch {
            logger.warning("not cosigned", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
        }
    }

    private func note(_ round: NotaryRound, of ledger: LedgerID, _ notary: Notary) async throws {
        switch round {
        case .standby: set(.standby, of: ledger)
        case .empty: set(.empty, of: ledger)
        case .frozen: set(.frozen, of: ledger)
        case .signed(let checkpoint, _): set(.signed(size: checkpoint.checkpoint.size), of: ledger)
        case .refused(let text): set(.refused(text), of: ledger)
        }
        if case .refused = round {
            if try await notary.cut() != nil { onHold(ledger, true) }
        } else {
            onHold(ledger, false)
        }
    }

    /// Whether a growing log is no reason to look at the ledger at once.
    private func isStopped(_ ledger: LedgerID) -> Bool {
        switch standings.withLock({ $0[ledger] }) {
        case .refused, .failing, .frozen, .standby: true
        case .empty, .signed, nil: false
        }
    }

    private func set(_ standing: NotaryStanding, of ledger: LedgerID) {
        let before = standings.withLock { standings in
            defer { standings[ledger] = standing }
            return standings[ledger]
        }
        metrics.record(standing, of: ledger)
        guard before != standing else { return }
        let metadata: Logger.Metadata = ["ledger": "\(ledger)"]
        switch standing {
        case .refused(let text):
            metrics.countRefusal(of: ledger)
            logger.error("ledger is not signed any more: \(text)", metadata: metadata)
        case .failing(let text): logger.warning("ledger is not signed: \(text)", metadata: metadata)
        case .standby: logger.info("another notary signs this ledger", metadata: metadata)
        case .frozen: logger.notice("the log is frozen and not signed", metadata: metadata)
        case .empty, .signed: break
        }
    }
}
