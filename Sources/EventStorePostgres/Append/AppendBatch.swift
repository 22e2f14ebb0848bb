internal import EventSourcing
internal import Postgres

/// Items on their way to the log as one call of `log.append_batch`: the arrays that it takes.
struct AppendBatch {
    static let statement: Statement = """
        SELECT o_base, o_recorded_us, o_hashes, o_previous, o_bad, o_status, o_stream, o_version, o_position, o_count, \
        o_recorded, o_event_version \
        FROM log.append_batch($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        """

    let ledger: LedgerID
    let items: [PendingAppend]

    /// The call's parameters. Complexity: linear in the bytes of the batch.
    var parameters: [PostgresParameter] {
        var arrays = AppendArrays()
        arrays.reserve(items: items.count)
        for (index, pending) in items.enumerated() { arrays.append(pending, number: Int32(index + 1)) }
        return [.int4(ledger.number)] + arrays.parameters
    }
}

/// The parallel arrays of `log.append_batch`, in its order.
private struct AppendArrays {
    private var commands: [PostgresUUID] = []
    private var counts: [Int16] = []
    private var items: [Int32] = []
    private var streams: [PostgresUUID] = []
    private var expected: [Int64] = []
    private var ordinals: [Int32] = []
    private var heads: [[UInt8]] = []
    private var tails: [[UInt8]] = []
    private var salts: [[UInt8]] = []
    private var payloads: [[UInt8]] = []
    private var guardItems: [Int32] = []
    private var guardStreams: [PostgresUUID] = []
    private var guardVersions: [Int64] = []
    private var disclosureEvents: [Int32] = []
    private var disclosureOrdinals: [Int16] = []
    private var disclosureSubjects: [PostgresUUID] = []
    private var disclosureHashes: [[UInt8]] = []
    private var disclosureCiphertexts: [[UInt8]] = []

    mutating func reserve(items count: Int) {
        commands.reserveCapacity(count)
        counts.reserveCapacity(count)
        items.reserveCapacity(count)
        streams.reserveCapacity(count)
        expected.reserveCapacity(count)
        ordinals.reserveCapacity(count)
        heads.reserveCapacity(count)
        tails.reserveCapacity(count)
        salts.reserveCapacity(count)
        payloads.reserveCapacity(count)
    }

    mutating func append(_ pending: PendingAppend, number: Int32) {
        commands.append(PostgresUUID(pending.item.command.value))
        counts.append(Int16(clamping: pending.item.eventCount))
        for (write, events) in zip(pending.item.writes, pending.events) {
            for (ordinal, event) in events.enumerated() {
                items.append(number)
                streams.append(PostgresUUID(write.stream.value))
                expected.append(write.expected.required?.number ?? -1)
                ordinals.append(Int32(ordinal))
                heads.append(event.head)
                tails.append(event.tail)
                salts.append(event.salt)
                payloads.append(event.payload)
                for (place, disclosure) in event.disclosures.enumerated() {
                    disclosureEvents.append(Int32(items.count))
                    disclosureOrdinals.append(Int16(clamping: place))
                    disclosureSubjects.append(PostgresUUID(disclosure.subject))
                    disclosureHashes.append(disclosure.leafHash)
                    disclosureCiphertexts.append(disclosure.ciphertext)
                }
            }
        }
        for condition in pending.item.guards {
            guardItems.append(number)
            guardStreams.append(PostgresUUID(condition.stream.value))
            guardVersions.append(condition.version.number)
        }
    }

    var parameters: [PostgresParameter] {
        [
            .uuidArray(commands), .int2Array(counts), .int4Array(items), .uuidArray(streams), .int8Array(expected),
            .int4Array(ordinals), .bytesArray(heads), .bytesArray(tails), .bytesArray(salts), .bytesArray(payloads),
            .int4Array(guardItems), .uuidArray(guardStreams), .int8Array(guardVersions), .int4Array(disclosureEvents),
            .int2Array(disclosureOrdinals), .uuidArray(disclosureSubjects), .bytesArray(disclosureHashes),
            .bytesArray(disclosureCiphertexts),
        ]
    }
}

extension PostgresUUID {
    init(_ value: UUIDValue) {
        self.init(high: value.high, low: value.low)
    }
}

extension UUIDValue {
    init(_ value: PostgresUUID) {
        self.init(high: value.high, low: value.low)
    }
}

extension PostgresParameter {
    static func uuid(_ value: UUIDValue) -> PostgresParameter { .uuid(high: value.high, low: value.low) }
}
