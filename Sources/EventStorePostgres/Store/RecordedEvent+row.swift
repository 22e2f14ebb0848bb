internal import EventSourcing
internal import Postgres
internal import Transparency

extension RecordedEvent {
    /// An event from a row of leaf and payload: the leaf says everything else.
    ///
    /// - Throws: ``EventStoreError/corruptRow(_:)`` for a leaf that is not well-formed or not the one of `position`.
    init(leaf bytes: [UInt8], payload: [UInt8], position: GlobalPosition, ledger: LedgerID) throws(EventStoreError) {
        guard let leaf = Leaf(bytes: bytes), leaf.index == position.number, let type = EventType(leaf.eventType) else {
            throw .corruptRow(position)
        }
        self.init(
            ledger: ledger, position: position, stream: StreamID(UUIDValue(leaf.stream)),
            version: StreamVersion(leaf.version), type: type, schemaVersion: leaf.schemaVersion,
            id: EventID(UUIDValue(leaf.event)), recordedAt: Timestamp(microseconds: leaf.recordedAt), payload: payload)
    }

    /// The events of rows with the columns position, leaf, payload.
    static func all(_ rows: PostgresRows, in ledger: LedgerID) throws -> [RecordedEvent] {
        var events: [RecordedEvent] = []
        events.reserveCapacity(rows.count)
        for row in rows {
            events.append(
                try RecordedEvent(
                    leaf: row.bytes(1), payload: row.bytes(2), position: GlobalPosition(row.int(0)), ledger: ledger))
        }
        return events
    }
}
