internal import EventSourcing
internal import Postgres

/// Reads the sealed disclosures of events.
struct DisclosureSource: Sendable {
    private static let statement: Statement = """
        SELECT d.position, d.ordinal, d.subject, d.leaf_hash, d.ciphertext FROM personal.disclosures AS d
        WHERE d.ledger_id = $1 AND d.position = ANY ($2) ORDER BY d.position, d.ordinal
        """

    let pool: PostgresPool

    /// The disclosures at positions of a ledger that are still there, with their place in their event.
    func disclosures(
        at positions: [GlobalPosition], in ledger: LedgerID
    ) async throws -> [GlobalPosition: [(ordinal: Int, disclosure: Disclosure)]] {
        guard !positions.isEmpty else { return [:] }
        let rows = try await pool.query(
            Self.statement, [.int4(ledger.number), .int8Array(positions.map(\.number))])
        var found: [GlobalPosition: [(ordinal: Int, disclosure: Disclosure)]] = [:]
        for row in rows {
            let subject = try row.uuid(2)
            let disclosure = Disclosure(
                subject: UUIDValue(high: subject.high, low: subject.low), leafHash: try row.bytes(3),
                ciphertext: try row.bytes(4))
            found[GlobalPosition(try row.int(0)), default: []].append((Int(try row.int(1)), disclosure))
        }
        return found
    }
}
