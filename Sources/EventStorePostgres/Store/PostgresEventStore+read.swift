public import EventSourcing
internal import Postgres
internal import Transparency

extension PostgresEventStore {
    /// Events of one stream after a version, in order, at most `limit`.
    ///
    /// - Throws: ``EventStoreError``.
    public func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, limit: Int
    ) async throws -> [RecordedEvent] {
        try await events(of: stream, in: ledger, after: version, throughVersion: StreamVersion(.max), limit: limit)
    }

    /// Events of one stream after a version up to another one, in order, at most `limit`: the stream as it was.
    ///
    /// - Throws: ``EventStoreError``.
    public func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion = .none,
        throughVersion last: StreamVersion, limit: Int = .max
    ) async throws -> [RecordedEvent] {
        try await events(of: stream, in: ledger, after: version, through: last, and: GlobalPosition(.max), limit: limit)
    }

    /// Events of one stream after a version up to a position of the ledger, in order, at most `limit`: the stream as
    /// it was when the ledger ended there; see ``recordedHead(atOrBefore:in:)``.
    ///
    /// - Throws: ``EventStoreError``.
    public func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion = .none,
        throughPosition position: GlobalPosition, limit: Int = .max
    ) async throws -> [RecordedEvent] {
        try await events(
            of: stream, in: ledger, after: version, through: StreamVersion(.max), and: position, limit: limit)
    }

    /// Events of a ledger after a position, in order, at most `limit`.
    ///
    /// - Throws: ``EventStoreError``; ``EventStoreError/hole(expected:found:)`` when a position is missing.
    public func events(
        in ledger: LedgerID, after position: GlobalPosition, limit: Int
    ) async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        var expected = GlobalPosition(max(position.number, 0))
        while events.count < limit {
            let portion = min(limit - events.count, EventStoreLimits.pageEvents)
            let page = try await read(
                """
                SELECT position, leaf, payload FROM log.events WHERE ledger_id = $1 AND position > $2
                ORDER BY position LIMIT $3
                """,
                [.int4(ledger.number), .int8(expected.number), .int8(Int64(portion))], in: ledger)
            for event in page {
                expected = GlobalPosition(expected.number + 1)
                guard event.position == expected else {
                    throw EventStoreError.hole(expected: expected, found: event.position)
                }
            }
            events += page
            if page.count < portion { break }
        }
        return events
    }

    /// The first result of a command; `nil` when nothing was ever recorded for it.
    ///
    /// - Throws: ``EventStoreError``.
    public func receipt(of command: CommandID, in ledger: LedgerID) async throws -> AppendReceipt? {
        let rows = try await query(
            "SELECT position, leaf, item_events FROM log.events WHERE ledger_id = $1 AND command_id = $2",
            [.int4(ledger.number), .uuid(command.value)])
        guard let row = rows.first else { return nil }
        let event = try RecordedEvent(
            leaf: row.bytes(1), payload: [], position: GlobalPosition(row.int(0)), ledger: ledger)
        return AppendReceipt(
            stream: event.stream, firstVersion: event.version, firstPosition: event.position,
            eventCount: Int(try row.int(2)), recordedAt: event.recordedAt)
    }

    /// How many events a stream holds, by one indexed read.
    ///
    /// - Throws: ``EventStoreError``.
    public func lastVersion(of stream: StreamID, in ledger: LedgerID) async throws -> StreamVersion {
        let rows = try await query(
            """
            SELECT version FROM log.events WHERE ledger_id = $1 AND stream_id = $2 ORDER BY version DESC LIMIT 1
            """,
            [.int4(ledger.number), .uuid(stream.value)])
        return StreamVersion(try rows.first?.int(0) ?? 0)
    }

    /// Leaf and salt of the event at a position, as its row has them; `nil` when there is none.
    ///
    /// - Throws: ``EventStoreError``.
    public func leaf(of position: GlobalPosition, in ledger: LedgerID) async throws -> RecordedLeaf? {
        try await storedLeaves(from: position, count: 1, in: ledger).first
    }

    /// Leaves and salts of the events from a position on, in order, at most `count`.
    ///
    /// - Throws: ``EventStoreError``.
    /// - Complexity: a look into memory for what this process appended and checked last, else one index look-up and a row an event.
    public func leaves(from position: GlobalPosition, count: Int, in ledger: LedgerID) async throws -> [RecordedLeaf] {
        if let recent = writer.recent.leaves(from: position, count: count, of: ledger) { return recent }
        return try await storedLeaves(from: position, count: count, in: ledger)
    }

    private func storedLeaves(
        from position: GlobalPosition, count: Int, in ledger: LedgerID
    ) async throws -> [RecordedLeaf] {
        let rows = try await query(
            """
            SELECT position, leaf, salt FROM log.events WHERE ledger_id = $1 AND position >= $2 AND position < $3
            ORDER BY position
            """,
            [.int4(ledger.number), .int8(position.number), .int8(position.number + Int64(count))])
        return try rows.map { row in
            let found = GlobalPosition(try row.int(0))
            guard let leaf = Leaf(bytes: try row.bytes(1)), leaf.index == found.number else {
                throw EventStoreError.corruptRow(found)
            }
            return RecordedLeaf(position: found, leaf: leaf, salt: try row.bytes(2))
        }
    }

    private func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, through last: StreamVersion,
        and position: GlobalPosition, limit: Int
    ) async throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        var reached = StreamVersion(max(version.number, 0))
        while events.count < limit {
            let portion = min(limit - events.count, EventStoreLimits.pageEvents)
            let page = try await read(
                """
                SELECT position, leaf, payload FROM log.events
                WHERE ledger_id = $1 AND stream_id = $2 AND version > $3 AND version <= $4 AND position <= $5
                ORDER BY version LIMIT $6
                """,
                [
                    .int4(ledger.number), .uuid(stream.value), .int8(reached.number), .int8(last.number),
                    .int8(position.number), .int8(Int64(portion)),
                ], in: ledger)
            events += page
            guard page.count == portion, let end = page.last else { break }
            reached = end.version
        }
        return events
    }

    private func read(
        _ statement: Statement, _ parameters: [PostgresParameter], in ledger: LedgerID
    ) async throws -> [RecordedEvent] {
        try RecordedEvent.all(try await query(statement, parameters), in: ledger)
    }

    /// Runs one statement on the read pool.
    func query(_ statement: Statement, _ parameters: [PostgresParameter]) async throws -> PostgresRows {
        do {
            return try await readPool.query(statement, parameters)
        } catch let error as PostgresError {
            // What kept a read waiting is for the operator to know.
            throw error.code == .timedOut ? .unavailable(error) : EventStoreError(error)
        }
    }
}
