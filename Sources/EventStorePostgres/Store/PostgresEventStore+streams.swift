public import EventSourcing
internal import Postgres

extension PostgresEventStore {
    /// The events of some kinds in some streams up to a position of their ledger, in the order recorded: few facts of many
    /// streams in one read.
    ///
    /// - Parameter types: kinds of which a stream has few; the others are passed over without being sent.
    /// - Throws: ``EventStoreError``.
    /// - Complexity: one index look-up a stream, and one row read for each of its events.
    public func events(
        of streams: [StreamID], types: [EventType], in ledger: LedgerID, throughPosition position: GlobalPosition
    ) async throws -> [RecordedEvent] {
        guard !streams.isEmpty, !types.isEmpty else { return [] }
        let rows = try await query(
            """
            SELECT f.position, f.leaf, f.payload
            FROM unnest($2::uuid[]) AS s(stream_id)
            CROSS JOIN LATERAL (
                SELECT e.position, e.leaf, e.payload FROM log.events AS e
                WHERE e.ledger_id = $1 AND e.stream_id = s.stream_id AND e.position <= $3
                  AND substring(e.leaf FROM 101 FOR 32) = ANY ($4::bytea[])
                OFFSET 0
            ) AS f
            ORDER BY f.position
            """,
            [
                .int4(ledger.number), .uuidArray(streams.map { PostgresUUID($0.value) }), .int8(position.number),
                .bytesArray(types.map(Self.field)),
            ])
        return try RecordedEvent.all(rows, in: ledger)
    }

    /// A kind as it stands in a leaf (bytes 100…131): padded with zeros.
    private static func field(of type: EventType) -> [UInt8] {
        let name = Array(type.name.utf8)
        return name + [UInt8](repeating: 0, count: EventType.maximumBytes - name.count)
    }
}
