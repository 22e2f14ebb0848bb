internal import Bargaining
public import EventSourcing
internal import Postgres

extension NegotiationService {
    /// The negotiations that a principal may see, newest first.
    ///
    /// Auditors see all of a ledger; others those in which they have a seat or are invited, and published records.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the newest.
    ///   - limit: the most rows, 1…``ServiceLimits/listedNegotiations``; brought into that range.
    ///   - includeTotal: whether to count all that the filter finds.
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    /// - Complexity: linear in the page for auditors; for others also in the negotiations that concern them.
    public func list(
        in ledger: LedgerID, for principal: Principal, filter: NegotiationListFilter = NegotiationListFilter(),
        after position: NegotiationListPosition? = nil, limit: Int, includeTotal: Bool = false
    ) async throws -> NegotiationListPage {
        guard let pool, principal.ledgers.contains(ledger), principal.isAuditor || principal.readsPublishedRecords
        else {
            return NegotiationListPage(rows: [], next: nil, total: includeTotal ? 0 : nil)
        }
        let count = min(max(limit, 1), limits.listedNegotiations)
        let participant = try await keys.key(of: principal.id)?.participant(in: ledger)
        let shared = Self.parameters(ledger, participant, filter)
        let page =
            shared + [
                .optional(position?.openedAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.id) { .identifier($0.value) }, .int8(Int64(count) + 1),
            ]
        let found = try await pool.query(principal.isAuditor ? Self.allStatement : Self.ownStatement, page)
            .map(Self.row)
        let total: Int64? =
            includeTotal
            ? try await pool.query(principal.isAuditor ? Self.countAllStatement : Self.countOwnStatement, shared)
                .first?.int(0) : nil
        let rows = Array(found.prefix(count))
        let next =
            found.count > count ? rows.last.map { NegotiationListPosition(openedAt: $0.openedAt, id: $0.id) } : nil
        return NegotiationListPage(rows: rows, next: next, total: total)
    }

    private static func parameters(
        _ ledger: LedgerID, _ participant: UUIDValue?, _ filter: NegotiationListFilter
    ) -> [PostgresParameter] {
        [
            .int4(ledger.number), .optional(participant) { .identifier($0) },
            .optional(filter.status) { .text($0.rawValue) }, .optional(filter.subject) { .text($0.rawValue) },
            .optional(filter.party) { .text($0) },
            .optional(filter.openedAfter) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
            .optional(filter.openedBefore) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
            .optional(filter.published) { .bool($0) },
        ]
    }

    private static let columns = """
        o.negotiation_id, o.title_zh, o.title_en, o.title_text, o.status, o.jurisdiction, o.labour_parties,
        o.employer_parties, o.subjects, o.items, o.open_items, o.tentatively_agreed_items, o.agreed_items, o.version,
        o.opened_at, o.updated_at, o.history_id
        """
    private static let filters = """
        ($3::text IS NULL OR o.status = $3) AND ($4::text IS NULL OR $4 = ANY (o.subjects))
        AND ($5::text IS NULL OR $5 = ANY (o.labour_parties) OR $5 = ANY (o.employer_parties))
        AND ($6::timestamptz IS NULL OR o.opened_at >= $6) AND ($7::timestamptz IS NULL OR o.opened_at < $7)
        AND ($8::boolean IS NULL OR o.is_published = $8)
        """
    private static let page = """
        ($9::timestamptz IS NULL OR (o.opened_at, o.negotiation_id) < ($9, $10::uuid))
        """
    private static let order = "ORDER BY opened_at DESC, negotiation_id DESC LIMIT $11"
    private static let all = "FROM projection.negotiation_overview_2 AS o WHERE o.ledger_id = $1"
    private static let published = all + " AND o.is_published"
    private static let own = """
        FROM access.participations AS p
        JOIN projection.negotiation_overview_2 AS o
            ON o.ledger_id = p.ledger_id AND o.negotiation_id = p.negotiation_id AND p.seat_id = ANY (o.seat_ids)
        WHERE p.ledger_id = $1 AND p.participant = $2::uuid
        """

    /// An auditor's page needs no participant; naming the parameter all the same keeps one list of parameters.
    private static let allStatement = Statement(
        unchecked: "SELECT \(columns) \(all) AND $2::uuid IS NOT DISTINCT FROM $2 AND \(filters) AND \(page) \(order)")
    private static let ownStatement = Statement(
        unchecked: """
            SELECT \(columns) FROM (
                (SELECT o.* \(own) AND \(filters) AND \(page) \(order))
                UNION ALL
                (SELECT o.* \(published) AND \(filters) AND \(page) \(order))
            ) AS o \(order)
            """)
    private static let countAllStatement = Statement(
        unchecked: "SELECT count(*) \(all) AND $2::uuid IS NOT DISTINCT FROM $2 AND \(filters)")
    private static let countOwnStatement = Statement(
        unchecked: """
            SELECT (SELECT count(*) \(own) AND \(filters)) + (SELECT count(*) \(published) AND \(filters))
            """)

    private static func row(_ row: PostgresRow) throws -> NegotiationListRow {
        let id = try row.uuid(0)
        return NegotiationListRow(
            id: StreamID(UUIDValue(high: id.high, low: id.low)),
            title: title(
                zh: try row.optionalText(1), en: try row.optionalText(2), text: try row.optionalText(3)),
            status: try row.text(4), jurisdiction: try row.text(5), labourParties: try row.textArray(6),
            employerParties: try row.textArray(7), subjects: try row.textArray(8), items: Int(try row.int(9)),
            openItems: Int(try row.int(10)), tentativelyAgreedItems: Int(try row.int(11)),
            agreedItems: Int(try row.int(12)), version: StreamVersion(try row.int(13)),
            openedAt: Timestamp(microseconds: try row.timestamptz(14)),
            updatedAt: Timestamp(microseconds: try row.timestamptz(15)), historyID: try row.optionalText(16))
    }

    static func title(zh: String?, en: String?, text: String?) -> Title {
        switch (zh, en) {
        case (let zh?, let en?): .both(zh: zh, en: en)
        case (let zh?, nil): .zh(zh)
        case (nil, let en?): .en(en)
        case (nil, nil): .unnamed(text ?? "")
        }
    }
}
