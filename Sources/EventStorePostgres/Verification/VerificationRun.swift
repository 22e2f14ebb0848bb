internal import EventSourcing
internal import Logging
internal import Postgres
internal import Synchronization
internal import Transparency

/// One run of a verification, on a thread of its own: reader, hashers and examination of one ledger after the other.
final class VerificationRun: Sendable {
    private let configuration: PostgresConfiguration
    private let options: VerificationOptions
    private let hashers: Int
    private let logger: Logger
    private let progress: @Sendable (VerificationProgress) -> Void
    private let save: @Sendable (VerificationState) throws -> Void
    private let isCancelled = Atomic<Bool>(false)

    init(
        configuration: PostgresConfiguration, options: VerificationOptions, hashers: Int, logger: Logger,
        progress: @escaping @Sendable (VerificationProgress) -> Void,
        save: @escaping @Sendable (VerificationState) throws -> Void
    ) {
        self.configuration = configuration
        self.options = options
        self.hashers = hashers
        self.logger = logger
        self.progress = progress
        self.save = save
    }

    /// Ends the run after the block in hand.
    func cancel() {
        isCancelled.store(true, ordering: .relaxed)
    }

    func run(_ wanted: [LedgerID]?, from saved: VerificationState?) throws -> VerificationReport {
        let connection = try PostgresConnection(configuration, logger: logger)
        defer { connection.close() }
        var state = try saved ?? LedgerSurvey.begin(wanted, options, connection)
        let kept = try LedgerSurvey.kept(
            options, state.ledgers.map(\.ledger), of: wanted, &state.findings, connection, reports: saved == nil)
        for place in state.ledgers.indices where !state.ledgers[place].isComplete {
            try verify(place, &state, kept, connection)
        }
        return state.report
    }

    private func verify(
        _ place: Int, _ state: inout VerificationState, _ kept: [LedgerID: [KeptRoot]], _ connection: PostgresConnection
    ) throws {
        let ledger = state.ledgers[place].ledger
        connection.deadline = .now + BlockReader.deadline
        var verification = LedgerVerification(
            options: options,
            scope: try LedgerSurvey.scope(of: ledger, state.readsPersonal, options.opening != nil, connection),
            signedSize: try LedgerSurvey.signedSize(of: ledger, connection), kept: kept[ledger] ?? [],
            progress: state.ledgers[place], findings: state.findings)
        let queue = BlockQueue()
        let threads = try start(ledger: ledger, from: state.ledgers[place], queue)
        defer {
            queue.close()
            for thread in threads { thread.join() }
        }
        while let block = try queue.next() {
            guard !isCancelled.load(ordering: .relaxed) else { throw CancellationError() }
            connection.deadline = .now + BlockReader.deadline
            try verification.examine(block, connection)
            state.ledgers[place] = verification.progress
            state.findings = verification.findings
            progress(VerificationProgress(ledger: ledger, done: state.done, total: state.total))
            // A block that is not whole is the last: nothing can go on from the middle of it.
            if block.tree.count == BlockTree.leaves { try save(state) }
        }
        connection.deadline = .now + BlockReader.deadline
        try verification.finish(connection)
        state.ledgers[place] = verification.progress
        state.findings = verification.findings
        try save(state)
    }

    /// Starts the reader and the hashers of a ledger.
    private func start(
        ledger: LedgerID, from progress: LedgerProgress, _ queue: BlockQueue
    ) throws -> [WorkerThread] {
        let number = progress.position >> Int64(BlockTree.height)
        let (configuration, logger, head) = (configuration, logger, progress.head)
        let reader = WorkerThread.start(name: "verify-read") {
            do {
                let connection = try PostgresConnection(configuration, logger: logger)
                defer { connection.close() }
                var reader = BlockReader(ledger: ledger.number, from: number, to: queue)
                try reader.run(through: head, connection)
                queue.endReading()
            } catch {
                queue.fail(error)
            }
        }
        let hasher = BlockHasher(identity: options.identity)
        var threads: [WorkerThread] = []
        if let reader { threads.append(reader) }
        for number in 0..<hashers {
            let thread = WorkerThread.start(name: "verify-hash-\(number)") {
                while let (sequence, block) = queue.work() {
                    do throws(PostgresError) {
                        queue.finish(sequence, try hasher.hash(block))
                    } catch {
                        queue.fail(error)
                    }
                }
            }
            if let thread { threads.append(thread) }
        }
        guard threads.count == hashers + 1 else {
            queue.close()
            for thread in threads { thread.join() }
            throw VerificationError.noThread
        }
        return threads
    }
}
