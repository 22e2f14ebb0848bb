internal import Bargaining
package import EventSourcing
internal import Postgres

extension SupervisionCases {
    /// The most rows a page of the list holds.
    package static let listedCases = 200

    /// The cases that a principal may see, newest first. The list follows the log by a moment.
    ///
    /// Auditors see all of a ledger; others those in which they act for the union, the employer or the authority, from the
    /// moment on at which they may read the case.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the newest.
    ///   - limit: the most rows, 1…``listedCases``; brought into that range.
    /// - Returns: the rows, and where the next page begins; `nil` on the last one.
    /// - Throws: `PostgresError`, ``PersonKeyError``, ``ProjectionError``.
    /// - Complexity: linear in the page for auditors; for others also in what concerns them.
    package func list(
        in ledger: LedgerID, for principal: Principal, filter: SupervisionListFilter = SupervisionListFilter(),
        after position: SupervisionListPosition? = nil, limit: Int
    ) async throws -> (rows: [SupervisionListRow], next: SupervisionListPosition?) {
        guard let pool = negotiations.pool, principal.ledgers.contains(ledger),
            principal.isAuditor || principal.mayAct
        else { return ([], nil) }
        let count = min(max(limit, 1), Self.listedCases)
        let participant = try await negotiations.keys.key(of: principal.id)?.participant(in: ledger)
        let found = try await pool.query(
            principal.isAuditor ? Self.everyCase : Self.ownCases,
            [
                .int4(ledger.number), .optional(participant) { .identifier($0) },
                .optional(filter.status) { .text($0.rawValue) },
                .optional(filter.negotiation) { .identifier($0.value) },
                .optional(position?.openedAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.id) { .identifier($0.value) }, .int8(Int64(count) + 1),
            ]
        ).map(Self.row)
        let rows = Array(found.prefix(count))
        let next =
            found.count > count
            ? rows.last.map { SupervisionListPosition(openedAt: $0.openedAt, id: $0.id) } : nil
        return (rows, next)
    }

    private static let columns = """
        c.case_id, c.version, c.opened_at, c.updated_at, c.title_zh, c.title_en, c.title_text, c.union_name,
        c.employer_name, c.cause, c.status, c.negotiation_id, c.due_day::text
        """
    private static let filters = """
        ($3::text IS NULL OR c.status = $3) AND ($4::uuid IS NULL OR c.negotiation_id = $4)
        AND ($5::timestamptz IS NULL OR (c.opened_at, c.case_id) < ($5, $6::uuid))
        """
    private static let order = "ORDER BY c.opened_at DESC, c.case_id DESC LIMIT $7"

    /// An auditor's page needs no participant; naming the parameter all the same keeps one list of parameters.
    private static let everyCase = Statement(
        unchecked: """
            SELECT \(columns) FROM projection.supervision_cases_1 AS c
            WHERE c.ledger_id = $1 AND $2::uuid IS NOT DISTINCT FROM $2 AND \(filters) \(order)
            """)
    private static let ownCases = Statement(
        unchecked: """
            SELECT \(columns) FROM access.participations AS p
            JOIN projection.supervision_cases_1 AS c
                ON c.ledger_id = p.ledger_id AND c.case_id = p.negotiation_id AND p.seat_id = ANY (c.seat_ids)
            WHERE p.ledger_id = $1 AND p.participant = $2::uuid AND \(filters) \(order)
            """)

    private static func row(_ row: PostgresRow) throws -> SupervisionListRow {
        guard let cause = SupervisionCause(rawValue: try row.text(9)),
            let status = SupervisionStatus(rawValue: try row.text(10))
        else { throw ProjectionError.unreadableRow("supervision_cases") }
        let id = try row.uuid(0)
        return SupervisionListRow(
            id: StreamID(UUIDValue(high: id.high, low: id.low)), version: StreamVersion(try row.int(1)),
            openedAt: Timestamp(microseconds: try row.timestamptz(2)),
            updatedAt: Timestamp(microseconds: try row.timestamptz(3)),
            title: NegotiationService.title(
                zh: try row.optionalText(4), en: try row.optionalText(5), text: try row.optionalText(6)),
            union: try row.text(7), employer: try row.text(8), cause: cause, status: status,
            negotiation: try row.optionalUUID(11).map { StreamID(UUIDValue(high: $0.high, low: $0.low)) },
            due: try row.optionalText(12).flatMap { LocalDay($0) })
    }
}
