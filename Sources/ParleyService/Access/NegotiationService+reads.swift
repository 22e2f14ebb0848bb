internal import Bargaining
public import EventSourcing
internal import Postgres

extension NegotiationService {
    /// The most rows a page of the reads holds.
    public static let listedReads = 200

    /// Notes what an auditor is about to be told; durable when it returns. A service without a database notes nothing.
    ///
    /// - Throws: `PostgresError`, ``PersonKeyError``: the answer must not be sent then.
    /// - Complexity: linear in the negotiations of the entry.
    public func note(_ entry: AuditorReadEntry, of principal: Principal, in ledger: LedgerID) async throws {
        guard let pool else { return }
        let reader = try await keys.keyMadeIfMissing(of: principal.id).reader(in: ledger)
        let shared: [PostgresParameter] = [
            .int4(ledger.number), .identifier(reader), .text(entry.operation), .text(entry.record.rawValue),
            .optional(entry.version) { .int8($0.number) }, .optional(entry.bytes) { .int8($0) },
            .timestamptz(microsecondsSinceUnixEpoch: clock.now().microseconds),
        ]
        guard !entry.negotiations.isEmpty else {
            _ = try await pool.query(Self.noteOfLedger, shared)
            return
        }
        _ = try await pool.query(
            Self.noteOfNegotiations, shared + [.uuidArray(entry.negotiations.map { PostgresUUID($0.value) })])
    }

    /// What auditors read of a negotiation, newest first, for whoever may read the negotiation. Auditors see all of it, a
    /// side nothing of the other side's own record: that it can be read tells that it is there.
    ///
    /// Pages are counted from the oldest read that the caller may see, and not by numbers that others' reads move.
    ///
    /// - Parameters:
    ///   - end: how many of the oldest reads the page is taken from; `nil` is all.
    ///   - limit: the most rows, 1…``listedReads``; brought into that range.
    /// - Throws: `PostgresError`, ``PersonKeyError``.
    /// - Complexity: linear in the reads of the negotiation.
    public func auditorReads(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, through end: Int64? = nil, limit: Int
    ) async throws -> ReadOutcome<AuditorReadPage> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        guard let pool else { return .found(AuditorReadPage(rows: [], next: nil)) }
        let seat = try await seat(of: principal, in: negotiation, ledger).flatMap { current.state.seats[$0]?.seat }
        let records = principal.isAuditor ? AuditedRecord.allCases : AuditedRecord.shown(to: seat?.side)
        let shared: [PostgresParameter] = [
            .int4(ledger.number), .identifier(negotiation.value), .textArray(records.map(\.rawValue)),
        ]
        let count = Int64(min(max(limit, 1), Self.listedReads))
        let total = try await pool.query(Self.count, shared).first?.int(0) ?? 0
        let last = min(max(end ?? total, 0), total)
        let first = max(last - count, 0)
        let found = try await pool.query(Self.page, shared + [.int8(first), .int8(last - first)])
        return .found(AuditorReadPage(rows: try found.map(Self.read).reversed(), next: first > 0 ? first : nil))
    }

    private static func read(_ row: PostgresRow) throws -> AuditorRead {
        let reader = try row.uuid(0)
        return AuditorRead(
            reader: UUIDValue(high: reader.high, low: reader.low),
            readAt: Timestamp(microseconds: try row.timestamptz(1)), operation: try row.text(2),
            // The table holds no other words.
            record: AuditedRecord(rawValue: try row.text(3)) ?? .both,
            version: try row.optionalInt(4).map { StreamVersion($0) }, bytes: try row.optionalInt(5))
    }

    private static let columns = "(ledger_id, reader, operation, record, version, bytes, read_at, negotiation_id)"
    private static let noteOfLedger = Statement(
        unchecked: "INSERT INTO access.auditor_reads \(columns) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)")
    private static let noteOfNegotiations = Statement(
        unchecked: """
            INSERT INTO access.auditor_reads \(columns)
            SELECT $1, $2, $3, $4, $5, $6, $7, n.id FROM unnest($8::uuid[]) AS n (id)
            """)
    private static let visibleReads = """
        FROM access.auditor_reads AS r
        WHERE r.ledger_id = $1 AND r.negotiation_id = $2 AND r.record = ANY ($3::text[])
        """
    private static let count = Statement(unchecked: "SELECT count(*) \(visibleReads)")
    private static let page = Statement(
        unchecked: """
            SELECT r.reader, r.read_at, r.operation, r.record, r.version, r.bytes \(visibleReads)
            ORDER BY r.read_number OFFSET $4 LIMIT $5
            """)
}
