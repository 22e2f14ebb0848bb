internal import Bargaining
internal import EventSourcing
internal import Postgres

/// The rows of personal content that erasures find and delete.
struct ErasedRows: Sendable {
    private static let ofSubjects: Statement = """
        SELECT d.position, d.ordinal, d.leaf_hash, e.stream_id FROM personal.disclosures AS d
        JOIN log.events AS e ON e.ledger_id = d.ledger_id AND e.position = d.position
        WHERE d.ledger_id = $1 AND d.subject = ANY ($2) AND (d.position, d.ordinal) > ($3, $4)
        ORDER BY d.position, d.ordinal LIMIT $5
        """
    private static let subjectsWithRows: Statement = """
        SELECT DISTINCT d.subject FROM personal.disclosures AS d
        WHERE d.ledger_id = $1 AND d.subject = ANY ($2) ORDER BY d.subject
        """
    private static let deletion: Statement = """
        DELETE FROM personal.disclosures AS d
        USING unnest($2::int8[], $3::int4[]) AS e(position, ordinal)
        WHERE d.ledger_id = $1 AND d.position = e.position AND d.ordinal = e.ordinal
        """
    private static let ofParticipant: Statement = """
        DELETE FROM access.participations AS p WHERE p.ledger_id = $1 AND p.participant = $2
        """
    private static let ofAccount: Statement = "DELETE FROM access.api_keys AS k WHERE k.subject = $1"

    /// Rows deleted by one statement.
    static let batch = ErasureRegisterState.maximumEntries

    /// Pieces of content under some pseudonyms after a place, by position and ordinal.
    static func pieces(
        of seats: [UUIDValue], in ledger: LedgerID, after place: (position: GlobalPosition, ordinal: Int), limit: Int,
        _ pool: PostgresPool
    ) async throws -> [ErasedDisclosure] {
        try await pool.query(
            ofSubjects,
            [
                .int4(ledger.number), .uuidArray(seats.map(PostgresUUID.init)), .int8(place.position.number),
                .int4(Int32(place.ordinal)), .int8(Int64(limit)),
            ]
        ).map { row in
            let stream = try row.uuid(3)
            return ErasedDisclosure(
                position: GlobalPosition(try row.int(0)), ordinal: Int(try row.int(1)), leafHash: try row.bytes(2),
                stream: StreamID(UUIDValue(high: stream.high, low: stream.low)))
        }
    }

    /// Those of some pseudonyms under which there is content, ascending.
    static func seats(
        among seats: [UUIDValue], in ledger: LedgerID, _ pool: PostgresPool
    ) async throws -> [SeatID] {
        guard !seats.isEmpty else { return [] }
        return try await pool.query(
            subjectsWithRows, [.int4(ledger.number), .uuidArray(seats.map(PostgresUUID.init))]
        ).map { row in
            let seat = try row.uuid(0)
            return SeatID(UUIDValue(high: seat.high, low: seat.low))
        }
    }

    /// Deletes rows in batches.
    ///
    /// - Parameter pool: sessions of `parley_eraser`.
    /// - Returns: how many were there.
    static func delete(
        _ erased: [ErasedDisclosure], in ledger: LedgerID, _ pool: PostgresPool
    ) async throws -> Int {
        var deleted = 0
        for start in stride(from: 0, to: erased.count, by: batch) {
            let part = erased[start..<min(start + batch, erased.count)]
            deleted += Int(
                try await pool.query(
                    deletion,
                    [
                        .int4(ledger.number), .int8Array(part.map(\.position.number)),
                        .int4Array(part.map { Int32($0.ordinal) }),
                    ]
                ).affected)
        }
        return deleted
    }

    /// Deletes where a person takes part, in one ledger.
    static func deleteParticipations(
        of participant: UUIDValue, in ledger: LedgerID, _ pool: PostgresPool
    ) async throws {
        _ = try await pool.query(ofParticipant, [.int4(ledger.number), .identifier(participant)])
    }

    /// Deletes the API keys of an account.
    static func deleteKeys(of account: UUIDValue, _ pool: PostgresPool) async throws {
        _ = try await pool.query(ofAccount, [.identifier(account)])
    }
}
