internal import EventSourcing
internal import Postgres
internal import Transparency

/// What can be said of a ledger once its last block was examined.
extension LedgerVerification {
    /// How many rows beyond the end are reported one by one.
    private static let reportedBeyond: Int64 = 100

    mutating func finish(_ connection: PostgresConnection) throws {
        if progress.position < progress.head { leaveOut(from: progress.position + 1, through: progress.head) }
        if let owed = progress.owed, owed > 0 {
            report(.item, progress.position, expected: "\(owed) more events of the last item", found: "the end")
        }
        let companions = try BlockCompanions(
            after: progress.head, through: progress.head, batch: progress.batchPosition, scope, connection)
        for batch in companions.batches { examine(batch) }
        try examineEventsBeyond(connection)
        try examineNodesBeyond(connection)
        try examineCheckpointsBeyond(connection)
        if scope.readsPersonal {
            try examineDisclosuresBeyond(connection)
            settlePersonal()
        }
        for one in kept where one.size > progress.position {
            progress.kept += 1
            report(
                .rollback, one.size, expected: "\(one.size) events as in \(one.name)",
                found: "\(progress.position) events")
        }
        for one in kept { try examinePublication(of: one, connection) }
        progress.isComplete = true
    }

    /// Parameters of queries that look behind the end.
    private var beyond: [PostgresParameter] {
        [.int4(ledger.number), .int8(progress.position), .int8(Self.reportedBeyond)]
    }

    private mutating func examineEventsBeyond(_ connection: PostgresConnection) throws {
        let rows = try connection.execute(
            """
            SELECT e.position, e.stream_id FROM log.events AS e
            WHERE e.ledger_id = $1 AND (e.position < 1 OR e.position > coalesce((
                SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = $1), 0))
            ORDER BY e.position LIMIT $2
            """, [.int4(ledger.number), .int8(Self.reportedBeyond)])
        for row in rows {
            let (high, low) = try row.uuid(1)
            report(
                .unexpectedEvent, try row.int(0), LeafIdentifier(high: high, low: low),
                expected: "no event outside of the batches", found: "an event")
        }
    }

    /// Nodes over leaves that the log does not have. A notary may have gone on since: it signs what is appended.
    private mutating func examineNodesBeyond(_ connection: PostgresConnection) throws {
        let rows = try connection.execute(
            """
            SELECT g.level, n.node_index
            FROM generate_series(1, 62) AS g(level)
            CROSS JOIN LATERAL (
                SELECT p.node_index FROM proof.nodes AS p
                WHERE p.ledger_id = $1 AND p.level = g.level AND p.node_index >= coalesce((
                    SELECT max(b.last_position) FROM log.batches AS b WHERE b.ledger_id = $1), 0) >> g.level
                ORDER BY p.node_index LIMIT $2
            ) AS n
            ORDER BY g.level, n.node_index LIMIT $2
            """, [.int4(ledger.number), .int8(Self.reportedBeyond)])
        for row in rows {
            report(
                .unexpectedNode, progress.position, expected: "no node over leaves that are not there",
                found: "node \(try row.int(0))/\(try row.int(1))")
        }
        let strange = try connection.execute(
            """
            SELECT p.level, p.node_index FROM proof.nodes AS p
            WHERE p.ledger_id = $1 AND (p.level < 1 OR p.level > 62) LIMIT $2
            """, [.int4(ledger.number), .int8(Self.reportedBeyond)])
        for row in strange {
            report(
                .unexpectedNode, progress.position, expected: "nodes of levels 1 to 62",
                found: "node \(try row.int(0))/\(try row.int(1))")
        }
    }

    private mutating func examineCheckpointsBeyond(_ connection: PostgresConnection) throws {
        let rows = try connection.execute(
            """
            SELECT t.size, t.origin, t.name FROM (
                SELECT size, origin, 'checkpoint' AS name FROM proof.checkpoints WHERE ledger_id = $1
                UNION ALL SELECT size, origin, 'cosignature' FROM proof.cosignatures WHERE ledger_id = $1
                UNION ALL SELECT size, origin, 'final checkpoint' FROM proof.final_checkpoints WHERE ledger_id = $1
            ) AS t
            WHERE t.size < 1 OR t.size > $2 AND t.size > coalesce((
                SELECT max(e.position) FROM log.events AS e WHERE e.ledger_id = $1), 0)
            ORDER BY t.size, t.origin LIMIT $3
            """, beyond)
        for row in rows {
            report(
                .checkpointBeyondLog, try row.int(0), expected: "at most \(progress.position) events",
                found: "\(try row.text(2)) of \(try row.text(1)) of \(try row.int(0))")
        }
    }

    private mutating func examineDisclosuresBeyond(_ connection: PostgresConnection) throws {
        let rows = try connection.execute(
            """
            SELECT d.position, d.ordinal FROM personal.disclosures AS d
            WHERE d.ledger_id = $1 AND (d.position < 1 OR d.position > $2 AND d.position > coalesce((
                SELECT max(e.position) FROM log.events AS e WHERE e.ledger_id = $1), 0))
            ORDER BY d.position, d.ordinal LIMIT $3
            """, beyond)
        for row in rows {
            report(
                .unexpectedDisclosure, try row.int(0), expected: "no personal content without its event",
                found: "disclosure \(try row.int(1))")
        }
    }

    /// A checkpoint that somebody has was published before anybody could have it.
    private mutating func examinePublication(of one: KeptRoot, _ connection: PostgresConnection) throws {
        guard let signed = one.signed else { return }
        let place: [PostgresParameter] = [
            .int4(ledger.number), .text(signed.checkpoint.origin.description), .int8(one.size),
        ]
        let published = try connection.execute(
            "SELECT 1 FROM proof.checkpoints WHERE ledger_id = $1 AND origin = $2 AND size = $3", place)
        if published.isEmpty {
            report(
                .missingCheckpoint, one.size, expected: "the checkpoint of \(one.name)",
                found: "none of \(signed.checkpoint.origin) at this size")
        }
        guard let policy = options.policy,
            let verdict = try? policy.judge(signed, allowingNoQuorum: options.allowsNoQuorum),
            verdict.standing == .final
        else { return }
        let final = try connection.execute(
            "SELECT 1 FROM proof.final_checkpoints WHERE ledger_id = $1 AND origin = $2 AND size = $3", place)
        if final.isEmpty {
            report(
                .missingCheckpoint, one.size, expected: "the final checkpoint of \(one.name)",
                found: "none of \(signed.checkpoint.origin) at this size")
        }
    }
}
