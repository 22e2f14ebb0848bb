internal import Bargaining
public import EventSourcing
internal import Postgres

extension NegotiationService {
    /// The deadlines of the negotiations and supervision cases that a principal may see, earliest due first.
    ///
    /// Auditors see all of a ledger; others those of negotiations in which they have a seat or are invited, and of supervision
    /// cases that they may read.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the earliest.
    ///   - limit: the most rows, 1…``ServiceLimits/listedDeadlines``; brought into that range.
    /// - Throws: `PostgresError`, ``PersonKeyError``, ``ProjectionError``.
    /// - Complexity: linear in the page for auditors; for others also in the negotiations and cases that concern them.
    public func deadlines(
        in ledger: LedgerID, for principal: Principal, filter: DeadlineFilter = DeadlineFilter(),
        after position: DeadlinePosition? = nil, limit: Int
    ) async throws -> DeadlinePage {
        guard let pool, principal.ledgers.contains(ledger), principal.isAuditor || principal.mayAct else {
            return DeadlinePage(rows: [], next: nil)
        }
        let count = min(max(limit, 1), limits.listedDeadlines)
        let now = clock.now()
        let participant = try await keys.key(of: principal.id)?.participant(in: ledger)
        let found = try await pool.query(
            principal.isAuditor ? Self.everyDeadline : Self.ownDeadlines,
            [
                .int4(ledger.number), .optional(participant) { .identifier($0) },
                .timestamptz(microsecondsSinceUnixEpoch: now.microseconds),
                .optional(filter.rule) { .text($0.rawValue) }, .optional(filter.standing) { .text($0.rawValue) },
                .optional(filter.negotiation) { .identifier($0.value) },
                .optional(filter.dueBefore) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.dueAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.stream) { .identifier($0.value) },
                .optional(position?.ordinal) { .int4(Int32(clamping: $0)) }, .int8(Int64(count) + 1),
            ]
        ).map { try deadline($0, at: now) }
        let rows = Array(found.prefix(count))
        let next =
            found.count > count
            ? rows.last.map { DeadlinePosition(dueAt: $0.dueAt, stream: $0.stream, ordinal: $0.ordinal) }
            : nil
        return DeadlinePage(rows: rows, next: next)
    }

    /// The clocks of negotiations.
    private static let negotiationClocks = """
        SELECT 'negotiation' AS subject, d.negotiation_id AS stream_id, o.title_zh, o.title_en, o.title_text, d.ordinal,
            d.updated_at, d.rule, d.profile, d.article, d.start_day, d.due_day, d.due_at, d.time_zone, d.status,
            d.settled_day, d.party, d.item, d.seat_ids, d.negotiation_id
        FROM projection.deadlines_4 AS d
        JOIN projection.negotiation_overview_2 AS o
            ON o.ledger_id = d.ledger_id AND o.negotiation_id = d.negotiation_id
        WHERE d.ledger_id = $1
        """
    /// The clocks of supervision cases, one each at most.
    private static let supervisionClocks = """
        SELECT 'supervision_case' AS subject, c.case_id AS stream_id, c.title_zh, c.title_en, c.title_text,
            1 AS ordinal, c.updated_at, '\(ClockRule.opinionAnswer.rawValue)' AS rule, c.profile, c.article, c.start_day,
            c.due_day, c.due_at, c.time_zone, c.clock_status AS status, c.settled_day,
            '\(DueParty.employer.rawValue)' AS party, NULL AS item, c.seat_ids, c.negotiation_id
        FROM projection.supervision_cases_1 AS c
        WHERE c.ledger_id = $1 AND c.due_at IS NOT NULL
        """
    /// A running deadline whose instant is over is overdue: the row does not change with time.
    private static let standing = """
        CASE WHEN d.status = 'running' AND d.due_at < $3 THEN 'overdue' ELSE d.status END
        """
    private static let filters = """
        ($4::text IS NULL OR d.rule = $4) AND ($5::text IS NULL OR \(standing) = $5)
        AND ($6::uuid IS NULL OR d.negotiation_id = $6) AND ($7::timestamptz IS NULL OR d.due_at < $7)
        AND ($8::timestamptz IS NULL OR (d.due_at, d.stream_id, d.ordinal) > ($8, $9::uuid, $10::int4))
        """
    private static let columns = """
        d.subject, d.stream_id, d.title_zh, d.title_en, d.title_text, d.ordinal, d.updated_at, d.rule, d.profile,
        d.article, d.start_day::text, d.due_day::text, d.due_at, d.time_zone, \(standing), d.settled_day::text,
        d.party, d.item
        """
    private static let deadlineOrder = "ORDER BY d.due_at, d.stream_id, d.ordinal LIMIT $11"
    private static let everyDeadline = board(where: "$2::uuid IS NOT DISTINCT FROM $2")
    private static let ownDeadlines = board(
        where: """
            EXISTS (
                SELECT 1 FROM access.participations AS p
                WHERE p.ledger_id = $1 AND p.participant = $2::uuid AND p.negotiation_id = d.stream_id
                AND p.seat_id = ANY (d.seat_ids)
            )
            """)

    /// Each kind is cut to a page before they are put together, so that its index leads.
    private static func board(where condition: String) -> Statement {
        let pages = [negotiationClocks, supervisionClocks].map { clocks in
            "(SELECT d.* FROM (\(clocks)) AS d WHERE \(filters) AND \(condition) \(deadlineOrder))"
        }
        return Statement(
            unchecked: "SELECT \(columns) FROM (\(pages.joined(separator: " UNION ALL "))) AS d \(deadlineOrder)")
    }

    private func deadline(_ row: PostgresRow, at now: Timestamp) throws -> DeadlineRow {
        let id = try row.uuid(1)
        guard let subject = DeadlineSubject(rawValue: try row.text(0)), let rule = ClockRule(rawValue: try row.text(7)),
            let start = LocalDay(try row.text(10)), let due = LocalDay(try row.text(11)),
            let standing = DeadlineStanding(rawValue: try row.text(14)),
            let party = DueParty(rawValue: try row.text(16))
        else { throw ProjectionError.unreadableRow("deadlines") }
        let zone = try row.optionalText(13)
        let isOpen = standing == .running || standing == .overdue
        return DeadlineRow(
            subject: subject, stream: StreamID(UUIDValue(high: id.high, low: id.low)),
            title: Self.title(zh: try row.optionalText(2), en: try row.optionalText(3), text: try row.optionalText(4)),
            ordinal: Int(try row.int(5)), updatedAt: Timestamp(microseconds: try row.timestamptz(6)), rule: rule,
            profile: try row.text(8), article: try row.optionalText(9), start: start, due: due,
            dueAt: Timestamp(microseconds: try row.timestamptz(12)), timeZone: zone, standing: standing,
            settledOn: try row.optionalText(15).flatMap { LocalDay($0) },
            daysLeft: isOpen ? zones.localMoment(of: now, in: zone).day.days(until: due) : nil, party: party,
            item: try row.optionalText(17))
    }
}
