internal import EventSourcing
internal import Postgres
internal import Transparency

/// What there is to verify: ledgers with their heads, and who can be asked about them.
enum LedgerSurvey {
    /// How far the creation of a ledger and its first batch may lie apart, in microseconds: they are one transaction.
    private static let creationMicroseconds: Int64 = 60_000_000
    /// The most origins of one ledger.
    private static let maximumOrigins: Int64 = 1_024
    private static let tables = [
        "log.batches", "log.events", "proof.nodes", "proof.checkpoints", "proof.cosignatures",
        "proof.final_checkpoints",
    ]
    private static let personalTable = "personal.disclosures"

    /// A state before the first block, with what is wrong with the list of ledgers.
    static func begin(
        _ wanted: [LedgerID]?, _ options: VerificationOptions, _ connection: PostgresConnection
    ) throws -> VerificationState {
        let readsPersonal =
            try connection.execute(
                """
                SELECT has_schema_privilege('personal', 'USAGE')
                    AND coalesce(has_table_privilege(to_regclass('personal.disclosures')::oid, 'SELECT'), false)
                """
            ).first?.bool(0) ?? false
        var state = VerificationState(
            fingerprint: options.fingerprint, readsPersonal: readsPersonal, ledgers: [],
            findings: LogFindings(limit: max(1, options.reportedFindings)))
        let listed = Set(
            try connection.execute("SELECT ledger_id FROM log.ledgers").map { LedgerID(Int32(clamping: try $0.int(0))) }
        )
        var found = listed
        for table in tables + (readsPersonal ? [personalTable] : []) {
            found.formUnion(try ledgers(in: table, connection))
        }
        for ledger in found.sorted() where wanted?.contains(ledger) ?? true {
            if !listed.contains(ledger) {
                state.findings.add(
                    LogFinding(
                        .unknownLedger, ledger: ledger, position: nil, expected: "a ledger that was created",
                        found: "rows without an entry in the list"))
            }
            try examineCreation(of: ledger, &state.findings, connection)
            let head = try connection.execute(
                "SELECT last_position FROM log.batches WHERE ledger_id = $1 ORDER BY last_position DESC LIMIT 1",
                [.int4(ledger.number)]
            ).first?.int(0)
            if head == nil {
                state.findings.add(
                    LogFinding(
                        .brokenBatch, ledger: ledger, position: nil, expected: "the first batch of the ledger",
                        found: "none"))
            }
            state.ledgers.append(LedgerProgress(ledger: ledger, head: max(0, head ?? 0)))
        }
        for ledger in (wanted ?? []).sorted() where !found.contains(ledger) {
            state.findings.add(
                LogFinding(.unknownLedger, ledger: ledger, position: nil, expected: "a ledger", found: "nothing of it"))
        }
        return state
    }

    private static func examineCreation(
        of ledger: LedgerID, _ findings: inout LogFindings, _ connection: PostgresConnection
    ) throws {
        let row = try connection.execute(
            """
            SELECT l.created_at, b.recorded_at_us FROM log.ledgers AS l
            JOIN log.batches AS b ON b.ledger_id = l.ledger_id AND b.last_position = 0
            WHERE l.ledger_id = $1
            """, [.int4(ledger.number)]
        ).first
        guard let row else { return }
        let (created, recorded) = (try row.timestamptz(0), try row.int(1))
        let (difference, overflows) = created.subtractingReportingOverflow(recorded)
        if overflows || difference.magnitude > UInt64(creationMicroseconds) {
            findings.add(
                LogFinding(
                    .ledgerTime, ledger: ledger, position: 0,
                    expected: "creation at the time of the first batch, \(recorded)",
                    found: "\(created)"))
        }
    }

    /// The ledgers with rows in a table, by its key: one look-up each.
    private static func ledgers(in table: String, _ connection: PostgresConnection) throws -> Set<LedgerID> {
        let rows = try connection.execute(
            Statement(
                unchecked: """
                    WITH RECURSIVE found AS (
                        (SELECT t.ledger_id FROM \(table) AS t ORDER BY t.ledger_id LIMIT 1)
                        UNION ALL
                        SELECT (SELECT t.ledger_id FROM \(table) AS t WHERE t.ledger_id > f.ledger_id
                                ORDER BY t.ledger_id LIMIT 1)
                        FROM found AS f WHERE f.ledger_id IS NOT NULL
                    )
                    SELECT ledger_id FROM found WHERE ledger_id IS NOT NULL
                    """, .unprepared))
        return Set(try rows.map { LedgerID(Int32(clamping: try $0.int(0))) })
    }

    /// What is read beside the blocks of a ledger.
    static func scope(
        of ledger: LedgerID, _ readsPersonal: Bool, _ readsCiphertext: Bool, _ connection: PostgresConnection
    ) throws -> BlockCompanions.Scope {
        BlockCompanions.Scope(
            ledger: ledger, origins: try origins(of: ledger, connection), readsPersonal: readsPersonal,
            readsCiphertext: readsCiphertext)
    }

    private static func origins(of ledger: LedgerID, _ connection: PostgresConnection) throws -> [String] {
        try connection.execute(
            """
            SELECT origin FROM proof.checkpoints WHERE ledger_id = $1
            UNION SELECT origin FROM proof.cosignatures WHERE ledger_id = $1
            UNION SELECT origin FROM proof.final_checkpoints WHERE ledger_id = $1
            ORDER BY origin LIMIT $2
            """, [.int4(ledger.number), .int8(maximumOrigins)]
        ).map { try $0.text(0) }
    }

    /// The size of the largest published checkpoint, 0 without one.
    static func signedSize(of ledger: LedgerID, _ connection: PostgresConnection) throws -> Int64 {
        try connection.execute(
            "SELECT coalesce(max(size), 0) FROM proof.checkpoints WHERE ledger_id = $1", [.int4(ledger.number)]
        ).first?.int(0) ?? 0
    }

    /// What was kept outside of the database, by ledger.
    ///
    /// - Parameter reports: whether what belongs to no ledger is reported; once is enough.
    static func kept(
        _ options: VerificationOptions, _ ledgers: [LedgerID], of wanted: [LedgerID]?, _ findings: inout LogFindings,
        _ connection: PostgresConnection, reports: Bool
    ) throws -> [LedgerID: [KeptRoot]] {
        var kept: [LedgerID: [KeptRoot]] = [:]
        var owners: [String: LedgerID] = [:]
        for ledger in ledgers {
            for origin in try origins(of: ledger, connection) { owners[origin] = ledger }
        }
        for state in options.notaries {
            if reports, state.range.size > 0, wanted == nil, !ledgers.contains(state.ledger) {
                findings.add(
                    LogFinding(
                        .rollback, ledger: state.ledger, position: Int64(clamping: state.range.size),
                        expected: "\(state.range.size) events as in the notary's state", found: "no such ledger"))
            }
            for (key, size, root) in [(state.key, state.range.size, state.range.root)]
                + state.former.map({ ($0.key, $0.size, $0.root) })
            {
                owners["\(key.name)"] = state.ledger
                guard size > 0 else { continue }
                kept[state.ledger, default: []].append(
                    KeptRoot(
                        name: "the notary's state of \(key.name)", size: Int64(clamping: size), root: root, signed: nil)
                )
            }
        }
        for one in options.kept where one.checkpoint.checkpoint.size > 0 {
            let checkpoint = one.checkpoint.checkpoint
            let origin = "\(checkpoint.origin)"
            // A log of which nothing is published any more is known by the number that its origin ends with.
            let named = origin.split(separator: "/").last.flatMap { Int32($0) }.map { LedgerID($0) }
            let owner = owners[origin] ?? (ledgers.count == 1 ? ledgers[0] : named)
            if let owner, ledgers.contains(owner) {
                kept[owner, default: []].append(
                    KeptRoot(
                        name: one.name, size: Int64(clamping: checkpoint.size), root: checkpoint.rootHash,
                        signed: one.checkpoint))
            } else if reports {
                findings.add(
                    LogFinding(
                        .missingCheckpoint, ledger: owner ?? LedgerID(0), position: Int64(clamping: checkpoint.size),
                        expected: "the log \(origin) of \(one.name)", found: "no ledger of this origin"))
            }
        }
        return kept
    }
}
