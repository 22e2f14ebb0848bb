internal import EventSourcing
internal import EventStorePostgres
internal import Postgres
internal import Transparency

/// Reads pages of the log on a given connection, so that a page and what is made of it share a transaction.
enum LogPage {
    private static let byPosition: Statement = """
        SELECT e.position, e.leaf, e.payload FROM log.events AS e WHERE e.ledger_id = $1 AND e.position > $2
        AND e.position <= $3 ORDER BY e.position LIMIT $4
        """
    private static let byStream: Statement = """
        SELECT e.position, e.leaf, e.payload FROM log.events AS e WHERE e.ledger_id = $1
        AND (e.stream_id, e.version) > ($2, $3) AND e.position <= $4 AND e.stream_id <= $6
        ORDER BY e.stream_id, e.version LIMIT $5
        """
    private static let ofStream: Statement = """
        SELECT e.position, e.leaf, e.payload FROM log.events AS e WHERE e.ledger_id = $1 AND e.stream_id = $2
        AND e.version > $3 AND e.version <= $4 ORDER BY e.version
        """

    /// Events after a position up to another one, in order.
    ///
    /// - Throws: ``ProjectionError/hole(_:_:)`` when positions do not follow one another.
    static func events(
        of ledger: LedgerID, after position: GlobalPosition, through last: GlobalPosition, limit: Int,
        _ connection: PostgresConnection
    ) throws -> [RecordedEvent] {
        let rows = try connection.execute(
            byPosition,
            [.int4(ledger.number), .int8(position.number), .int8(last.number), .int8(Int64(limit))])
        let events = try recorded(rows, in: ledger)
        for (index, event) in events.enumerated() {
            let expected = GlobalPosition(position.number + Int64(index) + 1)
            guard event.position == expected else { throw ProjectionError.hole(ledger, expected) }
        }
        return events
    }

    /// Events up to a position, stream after stream, each in order, after a place among the streams through a last stream.
    static func eventsByStream(
        of ledger: LedgerID, after place: (stream: StreamID, version: StreamVersion), through position: GlobalPosition,
        last: StreamID, limit: Int, _ connection: PostgresConnection
    ) throws -> [RecordedEvent] {
        let rows = try connection.execute(
            byStream,
            [
                .int4(ledger.number), .identifier(place.stream.value), .int8(place.version.number),
                .int8(position.number), .int8(Int64(limit)), .identifier(last.value),
            ])
        return try recorded(rows, in: ledger)
    }

    /// Events of one stream after a version up to another one.
    static func events(
        of stream: StreamID, in ledger: LedgerID, after version: StreamVersion, through last: StreamVersion,
        _ connection: PostgresConnection
    ) throws -> [RecordedEvent] {
        let rows = try connection.execute(
            ofStream,
            [.int4(ledger.number), .identifier(stream.value), .int8(version.number), .int8(last.number)])
        return try recorded(rows, in: ledger)
    }

    private static func recorded(_ rows: PostgresRows, in ledger: LedgerID) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        events.reserveCapacity(rows.count)
        for row in rows {
            let position = GlobalPosition(try row.int(0))
            guard let leaf = Leaf(bytes: try row.bytes(1)), leaf.index == position.number,
                let type = EventType(leaf.eventType)
            else { throw EventStoreError.corruptRow(position) }
            events.append(
                RecordedEvent(
                    ledger: ledger, position: position,
                    stream: StreamID(UUIDValue(high: leaf.stream.high, low: leaf.stream.low)),
                    version: StreamVersion(leaf.version), type: type, schemaVersion: leaf.schemaVersion,
                    id: EventID(UUIDValue(high: leaf.event.high, low: leaf.event.low)),
                    recordedAt: Timestamp(microseconds: leaf.recordedAt), payload: try row.bytes(2)))
        }
        return events
    }
}
