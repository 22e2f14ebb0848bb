internal import EventSourcing

extension AppendReceipt {
    /// Version of the command's last event in its stream.
    var lastVersion: StreamVersion { StreamVersion(firstVersion.number + Int64(eventCount) - 1) }

    /// The rows that the log wrote for the events of a command, all in one stream.
    func rows(of events: [NewEvent], in ledger: LedgerID) -> [RecordedEvent] {
        events.enumerated().map { index, event in
            RecordedEvent(
                ledger: ledger, position: GlobalPosition(firstPosition.number + Int64(index)), stream: stream,
                version: StreamVersion(firstVersion.number + Int64(index)), type: event.type,
                schemaVersion: event.schemaVersion, id: event.id, recordedAt: recordedAt, payload: event.payload)
        }
    }
}
