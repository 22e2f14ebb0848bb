internal import EventSourcing
internal import Logging
internal import Postgres

/// One run over the whole log: new tables are filled, indexed, brought to where those in use stand, and put in their place
/// or compared with them.
///
/// The session of the run holds an advisory lock; its end drops it. What a run leaves behind that ended early stands in
/// the journal: a rebuild goes on with it, a comparison begins anew.
struct RebuildRun: Sendable {
    static let ownerRole = "parley_owner"
    private static let jobDeadline = Duration.seconds(3_600)

    let purpose: RebuildPurpose
    let projections: [any StreamProjection]
    let rulebook: Rulebook
    let limits: RebuildLimits
    /// Called at moments at which a run may end early.
    let reach: @Sendable (RebuildPoint) throws -> Void
    let progress: @Sendable (ProjectionProgress) -> Void
    let configuration: PostgresConfiguration
    let logger: Logger

    var journal: RebuildJournal { RebuildJournal(purpose: purpose) }

    /// The new tables of a read model.
    func next(_ projection: any StreamProjection) -> ProjectionTables {
        ProjectionTables(projection: projection, schema: purpose.schema)
    }

    /// A session that acts as the owner of the tables.
    ///
    /// - Parameter folds: whether it reads the log stream by stream, which no plan but that by the index of streams does well.
    func withSession<Answer: Sendable>(
        _ name: String, folds: Bool = false, _ work: (PostgresPool) async throws -> Answer
    ) async throws -> Answer {
        var session = configuration
        session.settings.removeAll { $0.0 == "role" }
        session.settings += [("role", Self.ownerRole), ("jit", "off")]
        if folds {
            // What a crash of the server takes of the rows it takes of the journal too.
            session.settings += [
                ("synchronous_commit", "off"), ("enable_seqscan", "off"), ("enable_bitmapscan", "off"),
                ("enable_sort", "off"), ("plan_cache_mode", "force_generic_plan"),
            ]
        }
        return try await ProjectionSession.with(
            session, name: name, deadline: Self.jobDeadline, logger: logger, work)
    }

    /// Fills, indexes, catches up.
    ///
    /// - Returns: what the last transaction needs to know.
    func prepare(
        _ pool: PostgresPool, _ directory: String, restarts: Bool
    ) async throws -> (standing: RebuildStanding, foldTime: Duration) {
        let standing = try await begin(pool, directory, restarts: restarts)
        let start = ContinuousClock.now
        try await fill(standing)
        let foldTime = ContinuousClock.now - start
        try reach(.filled)
        try await index(standing)
        try await catchUp(standing, pool)
        try reach(.caughtUp)
        return (standing, foldTime)
    }

    /// Sees to it that no other session rebuilds, or compares.
    ///
    /// - Throws: ``ProjectionError/busy(_:)``.
    func lock(_ pool: PostgresPool) async throws {
        try await pool.withConnection { [self] connection in
            let rows = try connection.execute(
                "SELECT pg_try_advisory_lock($1, $2)", [.int4(ProjectionLock.rebuild), .int4(purpose.lock)])
            guard try rows.first?.bool(0) == true else {
                throw ProjectionError.busy(projections.map(\.name).joined(separator: ", "))
            }
        }
    }

    /// Gives the lock back at once; the end of the session would do it too, a moment later.
    func release(_ pool: PostgresPool) async throws {
        try await pool.withConnection { [purpose] connection in
            _ = try connection.execute(
                "SELECT pg_advisory_unlock($1, $2)", [.int4(ProjectionLock.rebuild), .int4(purpose.lock)])
        }
    }

    /// Goes on with a run that ended early, or makes empty tables and shares out the streams.
    private func begin(_ pool: PostgresPool, _ directory: String, restarts: Bool) async throws -> RebuildStanding {
        try await pool.withConnection { [self] connection in
            let plan = try RebuildPlan(projections, directory, rulebook)
            for projection in projections {
                let live = ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
                guard try live.exist(connection) else { throw ProjectionError.notInstalled(projection.name) }
            }
            let heads = try RebuildPlan.heads(connection)
            for ledger in heads.keys { try rulebook.published.refresh(ledger, for: [], connection) }
            return try connection.transaction {
                let signature = try journal.signature(connection)
                var isGoingOn = !restarts && purpose == .rebuild && signature == plan.signature
                if isGoingOn {
                    // A log that is shorter than it was came from a backup.
                    isGoingOn = try journal.positions(connection).allSatisfy { $0.value <= heads[$0.key] ?? .start }
                }
                if !isGoingOn { try start(plan, heads, connection) }
                let ranges = try journal.ranges(connection)
                let targets = Dictionary(ranges.lazy.map { ($0.ledger, $0.target.number) }) { first, _ in first }
                return RebuildStanding(ranges, total: targets.values.reduce(0, +))
            }
        }
    }

    private func start(
        _ plan: RebuildPlan, _ heads: [LedgerID: GlobalPosition], _ connection: PostgresConnection
    ) throws {
        try journal.clear(connection)
        let left = try connection.execute(
            "SELECT format('%I.%I', t.schemaname, t.tablename) FROM pg_tables AS t WHERE t.schemaname = $1",
            [.text(purpose.schema)])
        for row in left { try connection.script("DROP TABLE \(try row.text(0))") }
        try journal.begin(plan.signature, connection)
        for (projection, file) in zip(projections, plan.files) {
            try journal.note(projection, try next(projection).createBare(file, connection), connection)
        }
        for (ledger, head) in heads.sorted(by: { $0.key < $1.key }) {
            let target =
                switch purpose {
                case .rebuild: head
                // Rows that are to be compared must not be newer than those in use.
                case .comparison:
                    try ProjectionCheckpoint.read(projections, in: ledger, connection).map(\.position).min() ?? .start
                }
            let bounds = try RebuildPlan.bounds(of: ledger, through: target, limits, connection)
            try journal.note(ledger, target: target, bounds, connection)
        }
    }

    /// Folds every range that is left, each worker on a session of its own.
    private func fill(_ standing: RebuildStanding) async throws {
        report(.folding, standing.resumed, of: standing.total)
        let folder = RangeFolder(projections, rulebook, limits)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...limits.workers {
                group.addTask { try await self.work("fold-\(number)", folder, standing) }
            }
            try await group.waitForAll()
        }
    }

    private func work(_ name: String, _ folder: RangeFolder, _ standing: RebuildStanding) async throws {
        guard let first = standing.take() else { return }
        try await withSession(name, folds: true) { pool in
            var next: RebuildRange? = first
            while let range = next {
                try Task.checkCancellation()
                let after = try await pool.withConnection { try self.advance(range, folder, standing, $0) }
                report(.folding, standing.add(after.events - range.events), of: standing.total)
                try reach(.batch)
                next = after.isFinished ? standing.take() : after
            }
        }
    }

    /// Makes the next batch of a range durable.
    private func advance(
        _ range: RebuildRange, _ folder: RangeFolder, _ standing: RebuildStanding, _ connection: PostgresConnection
    ) throws -> RebuildRange {
        let (batch, isLast) = try folder.batch(of: range, without: Set(standing.failures.keys), connection)
        for unreadable in batch.unreadable {
            for projection in projections where unreadable.concerns(projection) {
                try fail(unreadable.failure(of: projection), standing, connection)
            }
        }
        var next = range
        next.reached = batch.reached ?? range.reached
        next.events += batch.events
        next.isFinished = isLast
        do {
            while try !write(batch, next, from: range.events, standing, connection) {}
        } catch is RangeMoved {
            let all = try journal.ranges(connection)
            guard let now = all.first(where: { $0.ledger == range.ledger && $0.number == range.number }) else {
                throw ProjectionError.busy(projections.map(\.name).joined(separator: ", "))
            }
            return now
        }
        return next
    }

    /// A range was taken further by another session.
    private struct RangeMoved: Error {}

    /// Writes rows and mark in one transaction.
    ///
    /// - Returns: false where a read model turned out not to be writable, and has been given up.
    private func write(
        _ batch: RebuildBatch, _ range: RebuildRange, from events: Int64, _ standing: RebuildStanding,
        _ connection: PostgresConnection
    ) throws -> Bool {
        let failed = standing.failures
        var place: Int?
        do {
            try connection.transaction {
                for (index, projection) in projections.enumerated() where failed[projection.name] == nil {
                    place = index
                    try next(projection).copy(batch.lines[index].bytes, connection)
                }
                place = nil
                guard try journal.note(range, from: events, connection) else { throw RangeMoved() }
            }
            return true
        } catch let error as PostgresError {
            guard let place, error.refusesRows else { throw error }
            let event = try culprit(batch.lines[place], projections[place], connection)
            try fail(
                ProjectionFailure(name: projections[place].name, event: event, reason: "\(error)"), standing,
                connection)
            return false
        }
    }

    /// The last event of the first stream whose rows are refused.
    private func culprit(
        _ lines: RebuildBatch.Lines, _ projection: any StreamProjection, _ connection: PostgresConnection
    ) throws -> ProjectionFailure.Event? {
        struct Enough: Error {}
        for piece in lines.pieces {
            do {
                try connection.transaction {
                    try next(projection).copy(Array(lines.bytes[piece.range]), connection)
                    throw Enough()
                }
            } catch let error as PostgresError {
                guard error.refusesRows else { throw error }
                return piece.event
            } catch is Enough {
                continue
            }
        }
        return nil
    }

    /// Gives a read model up.
    func fail(
        _ failure: ProjectionFailure, _ standing: RebuildStanding, _ connection: PostgresConnection
    ) throws {
        guard standing.note(failure) else { return }
        logger.error("a read model cannot be made", metadata: ["reason": "\(failure)"])
        try connection.transaction { try journal.note(failure, connection) }
    }

    /// Makes keys and indexes, and the statistics that plans rest on.
    private func index(_ standing: RebuildStanding) async throws {
        let failed = standing.failures
        let tables = RebuildTables(projections.filter { failed[$0.name] == nil })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...limits.workers {
                group.addTask { try await index(tables, "index-\(number)", standing) }
            }
            try await group.waitForAll()
        }
    }

    private func index(_ tables: RebuildTables, _ name: String, _ standing: RebuildStanding) async throws {
        guard let first = tables.take() else { return }
        try await withSession(name) { pool in
            var next: (any StreamProjection)? = first
            while let projection = next {
                try Task.checkCancellation()
                try await pool.withConnection { try self.index(projection, standing, $0) }
                report(.indexing, tables.finish(), of: tables.total)
                try reach(.indexed)
                next = tables.take()
            }
        }
    }

    private func index(
        _ projection: any StreamProjection, _ standing: RebuildStanding, _ connection: PostgresConnection
    ) throws {
        guard let statements = try journal.statements(of: projection, connection) else { return }
        do {
            try connection.transaction {
                for statement in statements { try connection.script(statement) }
                try connection.script("ANALYZE \(next(projection).qualifiedName)")
                try journal.noteIndexed(projection, connection)
            }
        } catch let error as PostgresError where error.refusesRows {
            try fail(
                ProjectionFailure(name: projection.name, event: nil, reason: "its rows break a key: \(error)"),
                standing,
                connection)
        }
    }

    func report(_ phase: ProjectionProgress.Phase, _ done: Int64, of total: Int64) {
        progress(ProjectionProgress(phase: phase, done: done, total: total))
    }
}
