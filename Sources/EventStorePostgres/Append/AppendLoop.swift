internal import EventSourcing
internal import Logging
internal import Postgres
internal import Transparency

/// The life of the append thread: take a batch, write it, check it, answer everybody in it.
///
/// Once a batch is checked, the next one is handed to the server before its own callers are answered, so that the server
/// works meanwhile. Never before: what comes after a wrong leaf is not to be written.
struct AppendLoop {
    /// How long the server may take beyond its own statement timeout before the connection is given up.
    static let answerGrace = Duration.seconds(1)
    /// The first and the longest pause between two attempts.
    static let pauses = (first: Duration.milliseconds(10), longest: Duration.milliseconds(500))

    private let queue: Monitor<AppendQueueState>
    private let configuration: PostgresConfiguration
    private let limits: EventStoreLimits
    private let signal: LogSignal
    private let recent: RecentLeaves
    private let logger: Logger
    private let metrics = AppendMetrics()
    private var connection: PostgresConnection?
    /// The batch that the server works on while its predecessor's callers are answered.
    private var ahead: BatchUnderWay?
    private var verifiers: [LedgerID: LeafVerifier] = [:]

    /// A batch that was handed to the server, or what went wrong with that.
    private struct BatchUnderWay {
        let batch: AppendBatch
        let start: ContinuousClock.Instant
        let statement: Result<StatementUnderWay, PostgresError>
    }

    /// How a batch whose writing failed goes on.
    private enum Failure {
        /// Nothing was written, or it is not known: send the same batch again.
        case retry(isFateUnknown: Bool)
        /// Something in the batch offends the server: send its items one by one.
        case divide
        /// Everybody in it gets this error.
        case final(EventStoreError)
    }

    init(
        queue: Monitor<AppendQueueState>, configuration: PostgresConfiguration, limits: EventStoreLimits,
        signal: LogSignal, recent: RecentLeaves, logger: Logger
    ) {
        self.queue = queue
        self.configuration = configuration
        self.limits = limits
        self.signal = signal
        self.recent = recent
        self.logger = logger
    }

    /// Returns when the queue is closed and empty.
    mutating func run() {
        while true {
            if let underWay = ahead {
                ahead = nil
                write(underWay.batch.items, underWay)
            } else if let items = nextBatch() {
                write(items)
            } else {
                break
            }
        }
        connection?.close()
    }

    private func nextBatch() -> [PendingAppend]? {
        queue.wait(on: AppendWriter.Condition.work) { state in
            let batch = state.takeBatch()
            if !batch.isEmpty { return .done(batch) }
            return state.isClosed ? .done(nil) : .wait(until: nil)
        }
    }

    /// Writes a batch, as often as it takes. Sending it again is harmless: what was written answers as a duplicate.
    ///
    /// - Parameters:
    ///   - underWay: the batch of these items, where the server has it already.
    ///   - looksAhead: whether the next batch may be handed over before these items are answered.
    private mutating func write(_ items: [PendingAppend], _ underWay: BatchUnderWay? = nil, looksAhead: Bool = true) {
        guard let ledger = items.first?.ledger else { return }
        var waiting = items
        var underWay = underWay
        var lostAt: ContinuousClock.Instant?
        var pause = Self.pauses.first
        while true {
            if let lostAt {
                guard .now < lostAt + limits.recoveryTime else {
                    return answer(waiting, with: .commitUnknown)
                }
            } else if underWay == nil {
                waiting = withoutExpired(waiting)
                guard !waiting.isEmpty else { return }
            }
            let attempt = underWay ?? start(AppendBatch(ledger: ledger, items: waiting))
            let batch = attempt.batch
            underWay = nil
            do {
                let answer = try answer(to: attempt)
                return finish(batch, answer, wasLost: lostAt != nil, looksAhead: looksAhead && lostAt == nil)
            } catch {
                switch failure(error, of: batch, wasLost: lostAt != nil) {
                case .final(let reason): return answer(waiting, with: reason)
                case .divide:
                    for pending in waiting { write([pending], looksAhead: false) }
                    return
                case .retry(let isFateUnknown):
                    if isFateUnknown && lostAt == nil { lostAt = .now }
                    let level: Logger.Level = pause == Self.pauses.first ? .warning : .debug
                    logger.log(
                        level: level, "append is repeated", metadata: ["ledger": "\(ledger)", "reason": "\(error)"])
                }
            }
            rest(for: pause)
            pause = min(pause * 2, Self.pauses.longest)
        }
    }

    /// Hands a batch to the server.
    private mutating func start(_ batch: AppendBatch) -> BatchUnderWay {
        let start = ContinuousClock.now
        do throws(PostgresError) {
            let connection = try openConnection()
            connection.deadline = start + limits.appendDeadline + Self.answerGrace
            let statement = try connection.start(AppendBatch.statement, batch.parameters)
            return BatchUnderWay(batch: batch, start: start, statement: .success(statement))
        } catch {
            return BatchUnderWay(batch: batch, start: start, statement: .failure(error))
        }
    }

    /// Waits for what the server says of a batch.
    private func answer(to underWay: BatchUnderWay) throws(PostgresError) -> BatchAnswer {
        let statement = try underWay.statement.get()
        guard let connection else { throw PostgresError(code: .closed, message: "the append connection is closed") }
        let answer = try BatchAnswer(try connection.finish(statement), to: underWay.batch)
        metrics.record(underWay.batch, took: underWay.start.duration(to: .now))
        return answer
    }

    /// Hands over what waits by now, if anything does.
    private mutating func startNext() {
        let items = withoutExpired(queue.withLock { $0.takeBatch() })
        guard let ledger = items.first?.ledger else { return }
        ahead = start(AppendBatch(ledger: ledger, items: items))
    }

    private mutating func openConnection() throws(PostgresError) -> PostgresConnection {
        if let connection, !connection.isClosed { return connection }
        let opened = try PostgresConnection(configuration, logger: logger)
        connection = opened
        return opened
    }

    private func failure(_ error: PostgresError, of batch: AppendBatch, wasLost: Bool) -> Failure {
        let state = error.sqlState ?? ""
        // Class 57P: the server is going down or coming up; its last word says nothing sure about the commit.
        if error.isOutcomeUnknown || state.hasPrefix("57P") { return .retry(isFateUnknown: true) }
        if error.isRetryable || error.code == .connectionLost || error.code == .closed {
            return .retry(isFateUnknown: false)
        }
        if wasLost { return .final(.commitUnknown) }
        // Classes 22 and 23: a value or a constraint; the other items of the batch are not to blame.
        if batch.items.count > 1 && (state.hasPrefix("22") || state.hasPrefix("23")) { return .divide }
        return .final(EventStoreError(error, ledger: batch.ledger))
    }

    /// Checks the leaves and answers everybody.
    private mutating func finish(_ batch: AppendBatch, _ answer: BatchAnswer, wasLost: Bool, looksAhead: Bool) {
        if let position = verifiers[batch.ledger, default: LeafVerifier()].firstMismatch(in: answer, to: batch) {
            return halt(batch, at: position)
        }
        if looksAhead { startNext() }
        recent.keep(verifiers[batch.ledger]?.leaves ?? [], of: batch.ledger)
        if answer.eventCount > 0 {
            signal.advance(batch.ledger, to: GlobalPosition(answer.base + Int64(answer.eventCount)))
        }
        for (pending, outcome) in zip(batch.items, answer.outcomes) {
            if wasLost, case .duplicate(let receipt) = outcome {
                pending.complete(recovered(pending, receipt))
            } else {
                pending.complete(.success(outcome))
            }
        }
    }

    /// What to tell about an item that an earlier, lost attempt may have written: the salts tell whether it did.
    private func recovered(_ pending: PendingAppend, _ receipt: AppendReceipt) -> PendingAppend.Answer {
        do {
            guard let connection else { return .failure(EventStoreError.commitUnknown) }
            connection.deadline = .now + limits.appendDeadline
            let rows = try connection.execute(
                """
                SELECT leaf FROM log.events WHERE ledger_id = $1 AND position BETWEEN $2 AND $3 ORDER BY position
                """,
                [
                    .int4(pending.ledger.number), .int8(receipt.firstPosition.number),
                    .int8(receipt.lastPosition.number),
                ])
            let stored = try rows.map { row throws(PostgresError) in try row.bytes(0) }
            let sent = pending.events.joined()
            let isOurs =
                stored.count == sent.count
                && zip(stored, sent).allSatisfy { leaf, event in
                    leaf.prefix(LeafHead.byteCount).elementsEqual(event.head)
                        && leaf.suffix(LeafTail.byteCount).elementsEqual(event.tail)
                }
            return .success(isOurs ? .appended(receipt) : .duplicate(receipt))
        } catch {
            logger.debug("receipt not compared", metadata: ["reason": "\(error)"])
            return .success(.duplicate(receipt))
        }
    }

    private func halt(_ batch: AppendBatch, at position: GlobalPosition) {
        logger.critical(
            "leaf mismatch: appends to the ledger have stopped; run parley doctor",
            metadata: ["ledger": "\(batch.ledger)", "position": "\(position)"])
        let others = queue.withLock { $0.halt(batch.ledger, at: position) }
        answer(batch.items + others, with: .leafMismatch(position))
    }

    private func withoutExpired(_ items: [PendingAppend]) -> [PendingAppend] {
        let now = ContinuousClock.now
        guard items.contains(where: { $0.deadline <= now }) else { return items }
        answer(items.filter { $0.deadline <= now }, with: .timedOut)
        return items.filter { $0.deadline > now }
    }

    private func answer(_ items: [PendingAppend], with error: EventStoreError) {
        for pending in items { pending.complete(.failure(error)) }
    }

    /// Waits before the next attempt and meanwhile answers those in the queue whose time runs out.
    private func rest(for pause: Duration) {
        let end = ContinuousClock.now + pause
        queue.wait(on: AppendWriter.Condition.work) { _ in
            end <= .now ? MonitorAnswer<Void>.done(()) : .wait(until: end)
        }
        let expired = queue.withLock { $0.takeExpired(at: .now) }
        answer(expired, with: .timedOut)
    }
}
