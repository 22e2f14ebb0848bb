internal import EventSourcing
internal import Postgres

extension RebuildRun {
    private static let pollInterval = Duration.milliseconds(50)
    static let pageEvents = 2_000

    /// Follows the tables in use until little is left, and waits a while for them where they are behind.
    func catchUp(_ standing: RebuildStanding, _ pool: PostgresPool) async throws {
        let folder = ProjectionFolder(rulebook: rulebook)
        try await follow(standing, folder, pool)
        guard purpose == .rebuild else { return }
        try await waitForLive(standing, pool)
        try await follow(standing, folder, pool)
    }

    private func follow(_ standing: RebuildStanding, _ folder: ProjectionFolder, _ pool: PostgresPool) async throws {
        while true {
            let positions = try await pool.withConnection { [journal] in try journal.positions($0) }
            let targets = try await pool.withConnection { try self.targets(without: standing, $0) }
            let left = targets.reduce(Int64(0)) { sum, target in
                sum + max(0, target.value.number - (positions[target.key] ?? GlobalPosition.start).number)
            }
            report(.catchingUp, 0, of: left)
            if left <= limits.finalEvents { return }
            for (ledger, target) in targets {
                while try await pool.withConnection({ [self] connection in
                    let position = try journal.positions(connection)[ledger] ?? .start
                    guard position < target else { return false }
                    try page(
                        ledger, after: position, through: target, projections, standing, folder, connection)
                    return true
                }) { try Task.checkCancellation() }
            }
        }
    }

    /// Where the tables in use stand: the furthest for a rebuild, which then is behind none of them; for a comparison the
    /// least.
    private func targets(
        without standing: RebuildStanding, _ connection: PostgresConnection
    ) throws -> [LedgerID: GlobalPosition] {
        let failed = standing.failures
        let projections = projections.filter { failed[$0.name] == nil }
        var targets: [LedgerID: GlobalPosition] = [:]
        for ledger in try RebuildPlan.heads(connection).keys {
            let positions = try ProjectionCheckpoint.read(projections, in: ledger, connection).map(\.position)
            targets[ledger] = purpose == .rebuild ? positions.max() : positions.min()
        }
        return targets
    }

    /// One page into the new tables and the journal, in a transaction of its own.
    private func page(
        _ ledger: LedgerID, after position: GlobalPosition, through target: GlobalPosition,
        _ projections: [any StreamProjection], _ standing: RebuildStanding, _ folder: ProjectionFolder,
        _ connection: PostgresConnection
    ) throws {
        while true {
            do {
                try connection.transaction {
                    let failed = standing.failures
                    let reached = try take(
                        projections.filter { failed[$0.name] == nil }, over: ledger, after: position, through: target,
                        folder, connection)
                    try journal.note(ledger, followedTo: reached, connection)
                }
                return
            } catch let fault as ProjectionFault {
                try giveUp(fault, standing, connection)
            }
        }
    }

    /// Notes what a page has shown not to be makeable.
    func giveUp(_ fault: ProjectionFault, _ standing: RebuildStanding, _ connection: PostgresConnection) throws {
        for name in fault.names.sorted() {
            let reason =
                fault.event == nil
                ? "among \(fault.count) events from position \(fault.first.position) of ledger \(fault.first.ledger): "
                    + fault.reason : fault.reason
            try fail(ProjectionFailure(name: name, event: fault.event, reason: reason), standing, connection)
        }
    }

    /// Takes new tables over one page.
    ///
    /// - Returns: the last position of the page.
    /// - Throws: ``ProjectionFault`` for what the page itself is the reason of.
    func take(
        _ projections: [any StreamProjection], over ledger: LedgerID, after position: GlobalPosition,
        through target: GlobalPosition, _ folder: ProjectionFolder, _ connection: PostgresConnection
    ) throws -> GlobalPosition {
        let page = try LogPage.events(
            of: ledger, after: position, through: target, limit: Self.pageEvents, connection)
        guard let first = page.first, let last = page.last else { throw ProjectionError.hole(ledger, target) }
        let start = ProjectionFailure.Event(first)
        let streams: [ProjectedStream]
        do {
            streams = try folder.streams(in: page, of: Set(projections.map(ProjectionRegistry.kind)), connection)
        } catch let unreadable as UnreadableEvent {
            throw ProjectionFault(
                names: Set(projections.filter(unreadable.concerns).map(\.name)), event: unreadable.event, first: start,
                count: page.count, reason: unreadable.reason)
        }
        for projection in projections {
            do {
                try next(projection).replace(streams, in: ledger, connection)
            } catch let error as PostgresError where error.refusesRows {
                throw ProjectionFault(
                    names: [projection.name], event: nil, first: start, count: page.count, reason: "\(error)")
            }
        }
        return last.position
    }

    /// Waits until the tables in use are where the new ones are, so that both can be compared; not for those that have
    /// stopped, and no longer than they move.
    private func waitForLive(_ standing: RebuildStanding, _ pool: PostgresPool) async throws {
        var seen: Int64 = -1
        var moved = ContinuousClock.now
        while ContinuousClock.now - moved < limits.patience {
            let missing = try await pool.withConnection { [self] connection in
                let failed = standing.failures
                let projections = projections.filter { failed[$0.name] == nil }
                var missing: Int64 = 0
                for (ledger, position) in try journal.positions(connection) {
                    for checkpoint in try ProjectionCheckpoint.read(projections, in: ledger, connection)
                    where checkpoint.stop == nil {
                        missing += max(0, position.number - checkpoint.position.number)
                    }
                }
                return missing
            }
            if missing == 0 { return }
            if missing != seen { moved = .now }
            seen = missing
            try await Task.sleep(for: Self.pollInterval)
        }
    }
}
