internal import EventSourcing
internal import Postgres

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension RebuildRun {
    /// Brings old and new tables to one position, compares them, and puts the new ones in place or drops them, all in one
    /// transaction with the checkpoints locked.
    ///
    /// Readers go on until the swap, which stands before the tables for a moment only and else steps back.
    func finish(_ standing: RebuildStanding, _ pool: PostgresPool, _ swap: SwapOptions) async throws
        -> [ProjectionDifference]
    {
        report(.finishing, 0, of: 1)
        let differences = try await pool.withConnection { [self] connection in
            while true {
                do {
                    return try connection.transaction { try self.finish(standing, swap, connection) }
                } catch let fault as ProjectionFault {
                    try giveUp(fault, standing, connection)
                }
            }
        }
        report(.finishing, 1, of: 1)
        return differences
    }

    private func finish(
        _ standing: RebuildStanding, _ swap: SwapOptions, _ connection: PostgresConnection
    ) throws -> [ProjectionDifference] {
        let failed = standing.failures
        let made = projections.filter { failed[$0.name] == nil }
        if purpose == .rebuild { try ContractInstaller.lock(connection) }
        var stands: [LedgerID: [ProjectionCheckpoint]] = [:]
        let positions = try journal.positions(connection)
        let folder = ProjectionFolder(rulebook: rulebook)
        var behind: Set<String> = []
        for ledger in try RebuildPlan.heads(connection).keys.sorted() {
            let checkpoints = try ProjectionCheckpoint.lock(made, in: ledger, connection)
            let start = positions[ledger] ?? .start
            let furthest = max(start, checkpoints.map(\.position).max() ?? .start)
            let ends = purpose == .rebuild ? [furthest] : Set(checkpoints.map(\.position)).sorted()
            for end in ends {
                let members = checkpoints.filter { purpose == .rebuild || $0.position == end }
                var position = start
                while position < end, !members.isEmpty {
                    position = try take(
                        members.map(\.projection), over: ledger, after: position, through: end, folder, connection)
                }
                for member in members where member.position != max(start, end) { behind.insert(member.projection.name) }
            }
            stands[ledger] = checkpoints
            if purpose == .rebuild {
                try ProjectionCheckpoint.advance(checkpoints, in: ledger, to: furthest, connection)
            }
        }
        let differences = try made.map {
            try compare($0, isComparable: !behind.contains($0.name), connection)
        }
        switch purpose {
        case .rebuild: try self.swap(made, swap, connection)
        case .comparison: try made.forEach { try next($0).drop(connection) }
        }
        for projection in projections where failed[projection.name] != nil { try next(projection).drop(connection) }
        try journal.clear(connection)
        try reach(.swapped)
        return differences
    }

    /// - Note: A comparison looks at every row even where the checksums agree: those are quick to make and not hard to forge,
    ///   so that only a rebuild, which replaces the rows anyway, trusts them.
    private func compare(
        _ projection: any StreamProjection, isComparable: Bool, _ connection: PostgresConnection
    ) throws -> ProjectionDifference {
        let live = ProjectionTables(projection: projection, schema: ProjectionTables.liveSchema)
        let next = next(projection)
        let before = try live.checksum(connection)
        let after = try next.checksum(connection)
        guard isComparable, purpose == .comparison || before != after else {
            return ProjectionDifference(
                name: projection.name, isCompared: isComparable, live: before, rebuilt: after, unexpectedRows: 0,
                missingRows: 0, examples: [])
        }
        let unexpected = try live.rows(missingIn: next, connection)
        let missing = try next.rows(missingIn: live, connection)
        return ProjectionDifference(
            name: projection.name, isCompared: true, live: before, rebuilt: after, unexpectedRows: unexpected.count,
            missingRows: missing.count,
            examples: unexpected.examples.map { "in use: " + $0 } + missing.examples.map { "rebuilt: " + $0 })
    }

    /// Puts the new tables in place and makes the views over them anew.
    ///
    /// A lock that has to wait makes every reader wait behind it, so it waits for a moment only, steps back, and tries again.
    private func swap(
        _ made: [any StreamProjection], _ options: SwapOptions, _ connection: PostgresConnection
    ) throws {
        guard !made.isEmpty else { return }
        for attempt in 1...limits.swapAttempts {
            try connection.script(
                "SAVEPOINT swap; SET LOCAL lock_timeout = '\(limits.swapLockTimeout.components.attoseconds / 1_000_000_000_000_000)ms'"
            )
            do {
                try move(made, options, connection)
                try connection.script("SET LOCAL lock_timeout = DEFAULT; RELEASE SAVEPOINT swap")
                return
            } catch let error as PostgresError where error.sqlState == SQLState.lockNotAvailable {
                guard attempt < limits.swapAttempts else {
                    throw ProjectionError.inUse(made.map(\.name).joined(separator: ", "))
                }
                try connection.script("ROLLBACK TO SAVEPOINT swap")
                usleep(UInt32(limits.swapPause.components.attoseconds / 1_000_000_000_000))
            }
        }
    }

    private func move(
        _ made: [any StreamProjection], _ options: SwapOptions, _ connection: PostgresConnection
    ) throws {
        let live = made.map { ProjectionTables(projection: $0, schema: ProjectionTables.liveSchema) }
        let old = made.map { ProjectionTables(projection: $0, schema: ProjectionTables.oldSchema) }
        try connection.script(
            "LOCK TABLE \(live.map(\.qualifiedName).joined(separator: ", ")) IN ACCESS EXCLUSIVE MODE")
        for table in old { try table.drop(connection) }
        for table in live {
            try connection.script("ALTER TABLE \(table.qualifiedName) SET SCHEMA \(ProjectionTables.oldSchema)")
        }
        for projection in made {
            try connection.script(
                "ALTER TABLE \(next(projection).qualifiedName) SET SCHEMA \(ProjectionTables.liveSchema)")
        }
        try ContractInstaller.apply(directory: options.contractDirectory, connection)
        if options.dropsOld { for table in old { try table.drop(connection) } }
    }
}
