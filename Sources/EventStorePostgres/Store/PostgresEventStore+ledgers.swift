public import EventSourcing
internal import Postgres

extension PostgresEventStore {
    /// The class of the advisory lock that serialises a ledger, as in `append_batch.sql`: "PRLY" in ASCII.
    static let ledgerLockClass: Int32 = 0x5052_4C59

    /// Creates a ledger. Doing it again under the same name changes nothing.
    ///
    /// - Returns: whether it was created now.
    /// - Throws: ``EventStoreError/ledgerNameTaken(_:)`` and others.
    @discardableResult
    public func createLedger(_ ledger: LedgerID, name: String) async throws -> Bool {
        do {
            let rows = try await readPool.query(
                "SELECT log.create_ledger($1, $2)", [.int4(ledger.number), .text(name)])
            return try rows.first?.bool(0) ?? false
        } catch let error as PostgresError {
            throw EventStoreError(error, ledger: ledger)
        }
    }

    /// Every ledger, by number.
    ///
    /// - Throws: ``EventStoreError``.
    public func ledgers() async throws -> [LedgerRecord] {
        try await query("SELECT ledger_id, name FROM log.ledgers ORDER BY ledger_id", []).map { row in
            LedgerRecord(id: LedgerID(Int32(clamping: try row.int(0))), name: try row.text(1))
        }
    }

    /// How far a ledger has been written.
    ///
    /// - Throws: ``EventStoreError/unknownLedger(_:)`` and others.
    public func head(of ledger: LedgerID) async throws -> LogHead {
        let rows = try await query(Self.headStatement, [.int4(ledger.number)])
        let head = try Self.head(rows, of: ledger)
        signal.advance(ledger, to: head.position)
        return head
    }

    /// Position of the last event recorded at or before a moment: what the ledger held then, once and for all.
    ///
    /// For a moment at or after the last batch it first waits out the batch in flight, so that no later event can
    /// change the answer (DESIGN §11.3).
    ///
    /// - Throws: ``EventStoreError/futureTime`` when the moment has not passed by the log's own clock; others.
    public func recordedHead(atOrBefore moment: Timestamp, in ledger: LedgerID) async throws -> GlobalPosition {
        let head = try await head(of: ledger)
        if let recordedAt = head.recordedAt, moment < recordedAt {
            let rows = try await query(
                """
                SELECT last_position FROM log.batches WHERE ledger_id = $1 AND recorded_at_us <= $2
                ORDER BY recorded_at_us DESC LIMIT 1
                """,
                [.int4(ledger.number), .int8(moment.microseconds)])
            return GlobalPosition(try rows.first?.int(0) ?? 0)
        }
        do {
            return try await readPool.withConnection { connection in
                try connection.transaction {
                    // A statement of its own: the next one gets a snapshot taken after the lock.
                    try connection.execute(
                        "SELECT pg_advisory_xact_lock_shared($1, $2)",
                        [.int4(Self.ledgerLockClass), .int4(ledger.number)])
                    let rows = try connection.execute(
                        """
                        SELECT b.last_position, log.now_us() FROM log.batches AS b
                        WHERE b.ledger_id = $1 AND (b.recorded_at_us <= $2 OR b.last_position = 0)
                        ORDER BY b.recorded_at_us DESC LIMIT 1
                        """,
                        [.int4(ledger.number), .int8(moment.microseconds)])
                    guard let row = rows.first else { throw EventStoreError.unknownLedger(ledger) }
                    guard moment.microseconds < (try row.int(1)) else { throw EventStoreError.futureTime }
                    return GlobalPosition(try row.int(0))
                }
            }
        } catch let error as PostgresError {
            throw EventStoreError(error, ledger: ledger)
        }
    }

    private static let headStatement: Statement = """
        SELECT last_position, recorded_at_us FROM log.batches WHERE ledger_id = $1 ORDER BY last_position DESC LIMIT 1
        """

    private static func head(_ rows: PostgresRows, of ledger: LedgerID) throws -> LogHead {
        guard let row = rows.first else { throw EventStoreError.unknownLedger(ledger) }
        let position = try row.int(0)
        // The first batch row of a ledger stands for its creation and holds no event.
        return LogHead(
            position: GlobalPosition(position),
            recordedAt: position == 0 ? nil : Timestamp(microseconds: try row.int(1)))
    }
}
