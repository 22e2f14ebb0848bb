internal import EventSourcing
internal import Logging
internal import Postgres
internal import Synchronization

/// Takes read models over pages of a ledger: those that stand at one position share the pass.
///
/// One that cannot get past an event stops before it, is passed over from then on, and leaves the others running. It is
/// tried again by the next process, and when a rebuild has cleared what was recorded of it.
final class ProjectionPass: Sendable {
    /// What came of one step.
    struct Step: Sendable {
        /// Events of the foremost page; 0 where there is none.
        var events: Int
        /// Whether others stand further back and have further pages to follow.
        var isBehind: Bool
        /// Where the foremost stand now.
        var position: GlobalPosition
    }

    private struct Halt: Hashable {
        let ledger: LedgerID
        let name: String
    }

    private let folder: ProjectionFolder
    private let projections: [any StreamProjection]
    private let pageEvents: Int
    private let logger: Logger
    private let metrics = ProjectionMetrics()
    private let halts = Mutex<[Halt: GlobalPosition]>([:])

    /// - Parameter projections: the read models to follow with.
    init(
        _ folder: ProjectionFolder, _ projections: [any StreamProjection], pageEvents: Int, logger: Logger
    ) {
        self.folder = folder
        self.projections = projections
        self.pageEvents = pageEvents
        self.logger = logger
    }

    /// One page of those that are furthest, and one of those that are furthest behind, each in a transaction of its own.
    func step(_ ledger: LedgerID, _ connection: PostgresConnection) throws -> Step {
        var step = try page(ledger, .foremost, connection)
        if step.isBehind { step.isBehind = try page(ledger, .hindmost, connection).isBehind }
        return step
    }

    private enum Place {
        case foremost
        case hindmost
    }

    /// One page, smaller where it holds what cannot be read or shown, so that everything before it gets through.
    private func page(_ ledger: LedgerID, _ place: Place, _ connection: PostgresConnection) throws -> Step {
        var last: GlobalPosition?
        while true {
            do {
                let through = last
                return try connection.transaction { try self.page(ledger, place, through: through, connection) }
            } catch let fault as ProjectionFault {
                let start = fault.first.position.number
                if let event = fault.event, event.position.number > start {
                    last = GlobalPosition(event.position.number - 1)
                } else if fault.count > 1 {
                    last = GlobalPosition(fault.event == nil ? start + Int64(fault.count / 2) - 1 : start)
                } else {
                    try halt(fault, in: ledger, connection)
                    last = nil
                }
            }
        }
    }

    private func page(
        _ ledger: LedgerID, _ place: Place, through end: GlobalPosition?, _ connection: PostgresConnection
    ) throws -> Step {
        let all = try ProjectionCheckpoint.lock(projections, in: ledger, connection)
        let running = all.filter { !isHalted($0, in: ledger) }
        let positions = Set(running.map(\.position)).sorted()
        guard let foremost = positions.last, let hindmost = positions.first else {
            try note(all, in: ledger, connection)
            return Step(events: 0, isBehind: false, position: .start)
        }
        let start = place == .foremost ? foremost : hindmost
        // Those behind end where the next ones stand, and go on with them.
        let border = place == .foremost ? GlobalPosition(.max) : positions.dropFirst().first ?? foremost
        let members = running.filter { $0.position == start }
        let events = try LogPage.events(
            of: ledger, after: start, through: min(border, end ?? GlobalPosition(.max)), limit: pageEvents, connection)
        if let last = events.last?.position {
            try follow(events, members, in: ledger, connection)
            try ProjectionCheckpoint.advance(members, in: ledger, to: last, connection)
            for member in members { metrics.notePage(of: member.projection.name, events: events.count) }
        }
        let reached = events.last?.position ?? start
        try note(
            all.map { checkpoint in
                var checkpoint = checkpoint
                if checkpoint.position == start, !isHalted(checkpoint, in: ledger) { checkpoint.position = reached }
                return checkpoint
            }, in: ledger, connection)
        return Step(
            events: events.count, isBehind: positions.count > 1 && !(place == .hindmost && reached == foremost),
            position: place == .foremost ? reached : foremost)
    }

    /// Replaces the rows of the streams in a page.
    ///
    /// - Throws: ``ProjectionFault`` for what the page itself is the reason of.
    private func follow(
        _ page: [RecordedEvent], _ members: [ProjectionCheckpoint], in ledger: LedgerID,
        _ connection: PostgresConnection
    ) throws {
        guard let first = page.first.map({ ProjectionFailure.Event($0) }) else { return }
        let streams: [ProjectedStream]
        do {
            streams = try folder.streams(
                in: page, of: Set(members.map { ProjectionRegistry.kind(of: $0.projection) }), connection)
        } catch let unreadable as UnreadableEvent {
            throw ProjectionFault(
                names: Set(members.map(\.projection).filter(unreadable.concerns).map(\.name)), event: unreadable.event,
                first: first, count: page.count, reason: unreadable.reason)
        }
        for member in members {
            let tables = ProjectionTables(projection: member.projection, schema: ProjectionTables.liveSchema)
            do {
                try tables.replace(streams, in: ledger, connection)
            } catch let error as PostgresError where error.refusesRows {
                throw ProjectionFault(
                    names: [member.projection.name], event: nil, first: first, count: page.count, reason: "\(error)")
            }
        }
    }

    private func isHalted(_ checkpoint: ProjectionCheckpoint, in ledger: LedgerID) -> Bool {
        guard let stop = checkpoint.stop else { return false }
        return halts.withLock { $0[Halt(ledger: ledger, name: checkpoint.projection.name)] } == stop
    }

    /// Stops read models before the event of a page of one.
    private func halt(_ fault: ProjectionFault, in ledger: LedgerID, _ connection: PostgresConnection) throws {
        let event = fault.event ?? fault.first
        for projection in projections where fault.names.contains(projection.name) {
            let failure = ProjectionFailure(name: projection.name, event: event, reason: fault.reason)
            try connection.transaction {
                try ProjectionCheckpoint.stop(projection, failure, at: event, connection)
            }
            halts.withLock { $0[Halt(ledger: ledger, name: projection.name)] = event.position }
            metrics.noteFailure()
            logger.error(
                "a read model has stopped before an event; the others run on",
                metadata: [
                    "projection": "\(projection.name)", "ledger": "\(ledger)", "position": "\(event.position)",
                    "stream": "\(event.stream)", "version": "\(event.version)", "type": "\(event.type)",
                    "reason": "\(failure.reason)",
                ])
        }
    }

    private func note(
        _ checkpoints: [ProjectionCheckpoint], in ledger: LedgerID, _ connection: PostgresConnection
    ) throws {
        let rows = try connection.execute(
            "SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = $1", [.int4(ledger.number)])
        let head = try rows.first?.optionalInt(0) ?? 0
        for checkpoint in checkpoints {
            metrics.note(
                checkpoint.projection.name, in: ledger, lag: max(0, head - checkpoint.position.number),
                isStopped: isHalted(checkpoint, in: ledger))
        }
    }
}
