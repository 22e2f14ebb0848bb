internal import EventSourcing
internal import ParleyService

extension SupervisionListPosition {
    private static let byteCount = 24

    /// The bytes of a cursor: eight of the time, sixteen of the identifier.
    var bytes: [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: openedAt.microseconds >> (56 - 8 * Int64($0))) } + id.value.bytes
    }

    /// The position of such bytes; `nil` for another number of them.
    init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, let id = UUIDValue(bytes: bytes[8...]) else { return nil }
        let microseconds = bytes[..<8].reduce(0) { $0 << 8 | Int64($1) }
        self.init(openedAt: Timestamp(microseconds: microseconds), id: StreamID(id))
    }
}
