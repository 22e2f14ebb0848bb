internal import Bargaining
public import EventSourcing
internal import Postgres

extension NegotiationService {
    /// The deadlines of the negotiations that a principal may see, earliest due first.
    ///
    /// Auditors see all of a ledger; others those of negotiations in which they have a seat or are invited.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the earliest.
    ///   - limit: the most rows, 1…``ServiceLimits/listedDeadlines``; brought into that range.
    /// - Throws: `PostgresError`, ``PersonKeyError``, ``ProjectionError``.
    /// - Complexity: linear in the page for auditors; for others also in the negotiations that concern them.
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
                .optional(position?.negotiation) { .identifier($0.value) },
                .optional(position?.ordinal) { .int4(Int32(clamping: $0)) }, .int8(Int64(count) + 1),
            ]
        ).map { try deadline($0, at: now) }
        let rows = Array(found.prefix(count))
        let next =
            found.count > count
            ? rows.last.map { DeadlinePosition(dueAt: $0.dueAt, negotiation: $0.negotiation, ordinal: $0.ordinal) }
            : nil
        return DeadlinePage(rows: rows, next: next)
    }

    /// A running deadline whose instant is over is overdue: the row does not change with time.
    private static let standing = """
        CASE WHEN d.status = 'running' AND d.due_at < $3 THEN 'overdue' ELSE d.status END
        """
    private static let rest = """
        FROM projection.deadlines_4 AS d
        JOIN projection.negotiation_overview_1 AS o
            ON o.ledger_id = d.ledger_id AND o.negotiation_id = d.negotiation_id
        WHERE d.ledger_id = $1
        AND ($4::text IS NULL OR d.rule = $4) AND ($5::text IS NULL OR \(standing) = $5)
        AND ($6::uuid IS NULL OR d.negotiation_id = $6) AND ($7::timestamptz IS NULL OR d.due_at < $7)
        AND ($8::timestamptz IS NULL OR (d.due_at, d.negotiation_id, d.ordinal) > ($8, $9::uuid, $10::int4))
        """
    private static let columns = """
        d.negotiation_id, o.title_zh, o.title_en, o.title_text, d.ordinal, d.updated_at, d.rule, d.profile, d.article,
        d.start_day::text, d.due_day::text, d.due_at, d.time_zone, \(standing), d.settled_day::text, d.party, d.item
        """
    private static let deadlineOrder = "ORDER BY d.due_at, d.negotiation_id, d.ordinal LIMIT $11"
    private static let everyDeadline = Statement(
        unchecked: "SELECT \(columns) \(rest) AND $2::uuid IS NOT DISTINCT FROM $2 \(deadlineOrder)")
    private static let ownDeadlines = Statement(
        unchecked: """
            SELECT \(columns) \(rest) AND EXISTS (
                SELECT 1 FROM access.participations AS p
                WHERE p.ledger_id = $1 AND p.participant = $2::uuid AND p.negotiation_id = d.negotiation_id
                AND p.seat_id = ANY (d.seat_ids)
            ) \(deadlineOrder)
            """)

    private func deadline(_ row: PostgresRow, at now: Timestamp) throws -> DeadlineRow {
        let id = try row.uuid(0)
        guard let rule = ClockRule(rawValue: try row.text(6)), let start = LocalDay(try row.text(9)),
            let due = LocalDay(try row.text(10)), let standing = DeadlineStanding(rawValue: try row.text(13)),
            let party = DueParty(rawValue: try row.text(15))
        else { throw ProjectionError.unreadableRow("deadlines") }
        let zone = try row.optionalText(12)
        let isOpen = standing == .running || standing == .overdue
        return DeadlineRow(
            negotiation: StreamID(UUIDValue(high: id.high, low: id.low)),
            title: Self.title(zh: try row.optionalText(1), en: try row.optionalText(2), text: try row.optionalText(3)),
            ordinal: Int(try row.int(4)), updatedAt: Timestamp(microseconds: try row.timestamptz(5)), rule: rule,
            profile: try row.text(7), article: try row.optionalText(8), start: start, due: due,
            dueAt: Timestamp(microseconds: try row.timestamptz(11)), timeZone: zone, standing: standing,
            settledOn: try row.optionalText(14).flatMap { LocalDay($0) },
            daysLeft: isOpen ? zones.localMoment(of: now, in: zone).day.days(until: due) : nil, party: party,
            item: try row.optionalText(16))
    }
}
