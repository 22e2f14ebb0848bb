internal import EventSourcing
internal import Postgres

/// One rebuild or comparison under way, on one session. The session's end drops its lock; the new tables that a crash
/// leaves behind are dropped by the next build.
struct ProjectionBuild: Sendable {
    let projection: any StreamProjection
    let pool: PostgresPool
    let progress: @Sendable (ProjectionProgress) -> Void
    private let rulebook: Rulebook
    private let folder: ProjectionFolder

    init(
        projection: any StreamProjection, rulebook: Rulebook, pool: PostgresPool,
        progress: @escaping @Sendable (ProjectionProgress) -> Void
    ) {
        self.projection = projection
        self.rulebook = rulebook
        folder = ProjectionFolder(rulebook: rulebook)
        self.pool = pool
        self.progress = progress
    }

    private var live: ProjectionTables {
        ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
    }
    private var next: ProjectionTables {
        ProjectionTables(projection: projection, schema: ProjectionTables.nextSchema)
    }

    /// Takes the lock and makes empty new tables by the file in `Schema/projections`.
    func begin(_ directory: String, lock: Int32) async throws {
        try await pool.withConnection { [projection, live, next] connection in
            let file = try ProjectionFile.load(projection, from: directory)
            let rows = try connection.execute(
                "SELECT pg_try_advisory_lock($1, $2)", [.int4(ProjectionLock.rebuild), .int4(lock)])
            guard try rows.first?.bool(0) == true else { throw ProjectionError.busy(projection.name) }
            guard try live.exist(connection) else { throw ProjectionError.notInstalled(projection.name) }
            try connection.transaction {
                try Self.becomeOwner(connection)
                try next.drop(connection)
                try next.create(file, connection)
            }
        }
    }

    /// Gives the lock back at once; the end of the session would do it too, a moment later.
    func end(lock: Int32) async throws {
        try await pool.withConnection { connection in
            _ = try connection.execute(
                "SELECT pg_advisory_unlock($1, $2)", [.int4(ProjectionLock.rebuild), .int4(lock)])
        }
    }

    /// Folds every ledger up to its checkpoint, stream after stream.
    ///
    /// - Returns: how far the new tables are, by ledger.
    func foldLog() async throws -> [LedgerID: GlobalPosition] {
        let positions = try await checkpoints()
        let total = positions.values.reduce(0) { $0 + $1.number }
        let kind: any FoldedValue.Type = ProjectionRegistry.fold(of: projection)
        var done: Int64 = 0
        for (ledger, last) in positions.sorted(by: { $0.key < $1.key }) {
            done = try await fold(kind, ledger, through: last, done: done, of: total)
        }
        return positions
    }

    /// Follows the tables in use until little is left.
    func catchUp(from start: [LedgerID: GlobalPosition]) async throws -> [LedgerID: GlobalPosition] {
        var positions = start
        while true {
            let targets = try await checkpoints()
            let left = targets.reduce(0) { $0 + $1.value.number - (positions[$1.key] ?? .start).number }
            progress(ProjectionProgress(name: projection.name, phase: .catchingUp, done: 0, total: left))
            if left <= ProjectionRebuilder.finalEvents { return positions }
            for (ledger, last) in targets {
                while let position = try await follow(ledger, after: positions[ledger] ?? .start, through: last) {
                    positions[ledger] = position
                }
            }
        }
    }

    /// Brings both tables to one position, compares them, and puts the new ones in place or drops them.
    func finish(from start: [LedgerID: GlobalPosition], replaces: Bool) async throws -> ProjectionDifference {
        progress(ProjectionProgress(name: projection.name, phase: .finishing, done: 0, total: 1))
        let difference = try await pool.withConnection { [projection, live, next, folder] connection in
            try connection.transaction {
                try Self.becomeOwner(connection)
                for ledger in try Self.ledgers(connection) {
                    let last = try ProjectionCheckpoint.lock(projection, in: ledger, connection)
                    var position = start[ledger] ?? .start
                    while position < last {
                        let page = try LogPage.events(
                            of: ledger, after: position, through: last, limit: ProjectionRebuilder.pageEvents,
                            connection)
                        guard let end = page.last?.position else { throw ProjectionError.hole(ledger, last) }
                        try next.replace(try folder.streams(in: page, connection), in: ledger, connection)
                        position = end
                    }
                }
                let difference = try Self.compare(live, next, rowByRow: !replaces, connection)
                if replaces {
                    try live.drop(connection)
                    try connection.script(
                        "ALTER TABLE \(next.qualifiedName) SET SCHEMA \(ProjectionTables.liveSchema)")
                } else {
                    try next.drop(connection)
                }
                return difference
            }
        }
        progress(ProjectionProgress(name: projection.name, phase: .finishing, done: 1, total: 1))
        return difference
    }

    /// Folds the streams of one kind and passes over all others.
    private func fold<Folded: FoldedValue>(
        _: Folded.Type, _ ledger: LedgerID, through last: GlobalPosition, done: Int64, of total: Int64
    ) async throws -> Int64 {
        try await pool.withConnection { [rulebook] connection in
            try rulebook.published.refresh(ledger, for: [], connection)
        }
        var done = done
        var folded = Folded()
        var history: [RecordedEvent] = []
        var place = (stream: StreamID(UUIDValue(high: 0, low: 0)), version: StreamVersion.none)
        while true {
            try Task.checkCancellation()
            let start = place
            let page = try await pool.withConnection { connection in
                try LogPage.eventsByStream(
                    of: ledger, after: start, through: last, limit: ProjectionRebuilder.pageEvents, connection)
            }
            var finished: [ProjectedStream] = []
            for event in page {
                if event.stream != place.stream {
                    if folded.exists {
                        finished.append(try folded.projected(place.stream, in: ledger, rulebook) { history })
                    }
                    folded = Folded()
                    history = []
                }
                place = (event.stream, event.version)
                guard Folded.owns(event.type) || StreamKinds.owner(of: event.type) == nil else { continue }
                try folded.fold(event)
                history.append(event)
            }
            let isLast = page.count < ProjectionRebuilder.pageEvents
            if isLast, folded.exists {
                finished.append(try folded.projected(place.stream, in: ledger, rulebook) { history })
            }
            try await insert(finished)
            done += Int64(page.count)
            progress(ProjectionProgress(name: projection.name, phase: .folding, done: done, total: total))
            if isLast { return done }
        }
    }

    private func insert(_ streams: [ProjectedStream]) async throws {
        guard !streams.isEmpty else { return }
        try await pool.withConnection { [next] connection in
            try connection.transaction {
                try Self.becomeOwner(connection)
                try next.insert(streams, connection)
            }
        }
    }

    /// One page of what was recorded meanwhile; `nil` when there is none.
    private func follow(
        _ ledger: LedgerID, after position: GlobalPosition, through last: GlobalPosition
    ) async throws -> GlobalPosition? {
        try Task.checkCancellation()
        return try await pool.withConnection { [next, folder] connection in
            try connection.transaction {
                try Self.becomeOwner(connection)
                let page = try LogPage.events(
                    of: ledger, after: position, through: last, limit: ProjectionRebuilder.pageEvents, connection)
                try next.replace(try folder.streams(in: page, connection), in: ledger, connection)
                return page.last?.position
            }
        }
    }

    private func checkpoints() async throws -> [LedgerID: GlobalPosition] {
        try await pool.withConnection { [projection] connection in
            var positions: [LedgerID: GlobalPosition] = [:]
            for ledger in try Self.ledgers(connection) {
                positions[ledger] = try ProjectionCheckpoint.read(projection, in: ledger, connection)
            }
            return positions
        }
    }

    /// - Parameter rowByRow: whether every row is compared even where the checksums agree: those are quick to make and not
    ///   hard to forge, so that only a rebuild, which replaces the rows anyway, trusts them.
    private static func compare(
        _ live: ProjectionTables, _ next: ProjectionTables, rowByRow: Bool, _ connection: PostgresConnection
    ) throws -> ProjectionDifference {
        let before = try live.checksum(connection)
        let after = try next.checksum(connection)
        guard rowByRow || before != after else {
            return ProjectionDifference(
                name: live.projection.name, live: before, rebuilt: after, unexpectedRows: 0, missingRows: 0,
                examples: [])
        }
        let unexpected = try difference(live, next, connection)
        let missing = try difference(next, live, connection)
        return ProjectionDifference(
            name: live.projection.name, live: before, rebuilt: after, unexpectedRows: unexpected.count,
            missingRows: missing.count,
            examples: unexpected.examples.map { "in use: " + $0 } + missing.examples.map { "rebuilt: " + $0 })
    }

    /// Rows of one table that are not in the other.
    private static func difference(
        _ one: ProjectionTables, _ other: ProjectionTables, _ connection: PostgresConnection
    ) throws -> (count: Int64, examples: [String]) {
        let rows = try connection.execute(
            Statement(
                unchecked: """
                    WITH d AS MATERIALIZED (
                        SELECT t::text AS line FROM \(one.qualifiedName) AS t
                        EXCEPT ALL SELECT t::text FROM \(other.qualifiedName) AS t
                    )
                    SELECT count(*), array(SELECT d.line FROM d ORDER BY d.line LIMIT 10) FROM d
                    """, .unprepared))
        guard let row = rows.first else { return (0, []) }
        return (try row.int(0), try row.textArray(1))
    }

    private static func ledgers(_ connection: PostgresConnection) throws -> [LedgerID] {
        try connection.execute("SELECT l.ledger_id FROM log.ledgers AS l ORDER BY l.ledger_id").map {
            LedgerID(Int32(truncatingIfNeeded: try $0.int(0)))
        }
    }

    private static func becomeOwner(_ connection: PostgresConnection) throws {
        try connection.script("SET LOCAL ROLE parley_owner")
    }
}
