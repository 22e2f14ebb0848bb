internal import EventSourcing
internal import Postgres

/// What `log.append_batch` said of a batch.
struct BatchAnswer {
    /// Position before the batch.
    let base: Int64
    /// Microseconds since 1970-01-01 UTC.
    let recordedAt: Int64
    /// Leaf hashes in position order, 32 bytes each.
    let hashes: [UInt8]
    /// For each of them the leaf hash that it hangs on.
    let previous: [UInt8]
    /// One outcome an item.
    let outcomes: [AppendOutcome]
    /// Versions of the events written, in position order; empty when every expectation was exact.
    let versions: [Int64]

    private enum Status: Int64 {
        case appended = 0
        case duplicate = 1
        case conflict = 2
        case closed = 3
    }

    /// - Throws: ``PostgresError/Code/unexpectedResult`` for an answer of another shape.
    init(_ rows: PostgresRows, to batch: AppendBatch) throws(PostgresError) {
        guard let row = rows.first, rows.count == 1 else { throw Self.malformed("not one row") }
        base = try row.int(0)
        recordedAt = try row.int(1)
        hashes = try row.optionalBytes(2) ?? []
        previous = try row.optionalBytes(3) ?? []
        versions = row.isNull(11) ? [] : try row.intArray(11)
        if row.isNull(5) {
            guard try row.int(4) == 0 else { throw Self.malformed("refusals without reasons") }
            outcomes = Self.allAppended(batch, base: base, recordedAt: recordedAt)
        } else {
            outcomes = try Self.outcomes(row, count: batch.items.count)
        }
    }

    /// How many events were written.
    var eventCount: Int { hashes.count / 32 }

    private static func allAppended(_ batch: AppendBatch, base: Int64, recordedAt: Int64) -> [AppendOutcome] {
        var position = base
        return batch.items.map { pending in
            let write = pending.item.writes[0]
            defer { position += Int64(pending.item.eventCount) }
            return .appended(
                AppendReceipt(
                    stream: write.stream, firstVersion: (write.expected.required ?? .none).next,
                    firstPosition: GlobalPosition(position + 1), eventCount: pending.item.eventCount,
                    recordedAt: Timestamp(microseconds: recordedAt)))
        }
    }

    private static func outcomes(_ row: PostgresRow, count: Int) throws(PostgresError) -> [AppendOutcome] {
        let status = try row.intArray(5)
        let stream = try row.uuidArray(6)
        let version = try row.intArray(7)
        let position = try row.intArray(8)
        let events = try row.intArray(9)
        let recorded = try row.intArray(10)
        guard
            [status.count, stream.count, version.count, position.count, events.count, recorded.count]
                .allSatisfy({ $0 == count })
        else { throw malformed("arrays of another length") }
        var outcomes: [AppendOutcome] = []
        outcomes.reserveCapacity(count)
        for index in 0..<count {
            let streamID = StreamID(UUIDValue(stream[index]))
            let receipt = AppendReceipt(
                stream: streamID, firstVersion: StreamVersion(version[index]),
                firstPosition: GlobalPosition(position[index]), eventCount: Int(events[index]),
                recordedAt: Timestamp(microseconds: recorded[index]))
            switch Status(rawValue: status[index]) {
            case .appended: outcomes.append(.appended(receipt))
            case .duplicate: outcomes.append(.duplicate(receipt))
            case .conflict: outcomes.append(.conflict(stream: streamID, current: StreamVersion(version[index])))
            case .closed: outcomes.append(.closed(stream: streamID))
            case nil: throw malformed("an unknown status")
            }
        }
        return outcomes
    }

    private static func malformed(_ reason: String) -> PostgresError {
        PostgresError(code: .unexpectedResult, message: "append_batch answered with \(reason)")
    }
}
