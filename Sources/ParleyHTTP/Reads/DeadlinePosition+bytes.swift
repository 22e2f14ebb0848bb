internal import EventSourcing
internal import ParleyService

extension DeadlinePosition {
    private static let byteCount = 28

    /// The bytes of a cursor: eight of the time, sixteen of the identifier, four of the place.
    var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: dueAt.microseconds >> (56 - 8 * Int64($0))) } + stream.value.bytes
            + (0..<4).map { UInt8(truncatingIfNeeded: ordinal >> (24 - 8 * $0)) }
    }

    /// The position of such bytes; `nil` for another number of them.
    init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, let id = UUIDValue(bytes: bytes[8..<24]) else { return nil }
        let microseconds = bytes[..<8].reduce(0) { $0 << 8 | Int64($1) }
        let ordinal = bytes[24...].reduce(0) { $0 << 8 | Int($1) }
        self.init(dueAt: Timestamp(microseconds: microseconds), stream: StreamID(id), ordinal: ordinal)
    }
}
