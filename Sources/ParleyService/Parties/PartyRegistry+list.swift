internal import Bargaining
package import EventSourcing
internal import Postgres

extension PartyRegistry {
    /// The most rows a page of the list holds.
    package static let listedParties = 200

    /// The parties of a ledger, first registered first. The list follows the log by a moment.
    ///
    /// - Parameters:
    ///   - position: where the page begins; `nil` is the first.
    ///   - limit: the most rows, 1…``listedParties``; brought into that range.
    /// - Returns: the rows, and where the next page begins; `nil` on the last one.
    /// - Throws: `PostgresError`, ``ProjectionError``.
    /// - Complexity: linear in the page where nothing narrows the list, else in the parties of the ledger.
    package func list(
        in ledger: LedgerID, for principal: Principal, filter: PartyListFilter = PartyListFilter(),
        after position: PartyListPosition? = nil, limit: Int
    ) async throws -> (rows: [PartyListRow], next: PartyListPosition?) {
        guard let pool = service.pool, principal.ledgers.contains(ledger) else { return ([], nil) }
        let count = min(max(limit, 1), Self.listedParties)
        let found = try await pool.query(
            Self.statement,
            [
                .int4(ledger.number), .optional(filter.kind) { .text($0.rawValue) },
                .optional(filter.region) { .text($0.prefix + "%") },
                .optional(filter.industry) { .text($0.text + "%") },
                .optional(filter.parent) { .identifier($0.value) },
                .optional(position?.registeredAt) { .timestamptz(microsecondsSinceUnixEpoch: $0.microseconds) },
                .optional(position?.party) { .identifier($0.value) }, .int8(Int64(count) + 1),
            ]
        ).map(Self.row)
        let rows = Array(found.prefix(count))
        let next =
            found.count > count
            ? rows.last.map { PartyListPosition(registeredAt: $0.registeredAt, party: $0.party) } : nil
        return (rows, next)
    }

    private static let statement: Statement = """
        SELECT p.party_id, p.version, p.registered_at, p.kind, p.name_zh, p.name_en, p.name_text, p.region, p.industry,
               p.parent_id, p.workers, p.merged_into
        FROM projection.parties_1 AS p
        WHERE p.ledger_id = $1 AND ($2::text IS NULL OR p.kind = $2) AND ($3::text IS NULL OR p.region LIKE $3)
        AND ($4::text IS NULL OR p.industry LIKE $4) AND ($5::uuid IS NULL OR p.parent_id = $5)
        AND ($6::timestamptz IS NULL OR (p.registered_at, p.party_id) > ($6, $7::uuid))
        ORDER BY p.registered_at, p.party_id LIMIT $8
        """

    private static func row(_ row: PostgresRow) throws -> PartyListRow {
        guard let kind = PartyKind(rawValue: try row.text(3)) else { throw ProjectionError.unreadableRow("parties") }
        let id = try row.uuid(0)
        return PartyListRow(
            party: StreamID(UUIDValue(high: id.high, low: id.low)), version: StreamVersion(try row.int(1)),
            registeredAt: Timestamp(microseconds: try row.timestamptz(2)), kind: kind,
            name: NegotiationService.title(
                zh: try row.optionalText(4), en: try row.optionalText(5), text: try row.optionalText(6)),
            region: try row.optionalText(7).flatMap { RegionCode($0) },
            industry: try row.optionalText(8).flatMap { IndustryCode($0) }, parent: try identifier(row, 9),
            workers: try row.optionalInt(10), mergedInto: try identifier(row, 11))
    }

    private static func identifier(_ row: PostgresRow, _ column: Int) throws -> StreamID? {
        try row.optionalUUID(column).map { StreamID(UUIDValue(high: $0.high, low: $0.low)) }
    }
}
