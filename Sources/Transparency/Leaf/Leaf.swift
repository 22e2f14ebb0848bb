/// What the log proves about one event: exactly 256 bytes, big-endian, without a choice of encoding.
///
/// Salted commitments stand for the content, so a leaf tells an outsider kind and time of an event, nothing else.
/// The leaf hash is SHA-256(0x00 ‖ leaf) (RFC 9162 §2.1.1); the hash of the stream's previous event stands inside.
public struct Leaf: Hashable, Sendable {
    /// How many bytes a leaf has.
    public static let byteCount = 256
    /// `PRLYLF01`: domain and version of the format.
    public static let magic: [UInt8] = [0x50, 0x52, 0x4C, 0x59, 0x4C, 0x46, 0x30, 0x31]
    /// The only digest algorithm of this version.
    public static let sha256Algorithm: UInt8 = 1
    /// 32 zero bytes: no previous event, no checkpoint yet.
    public static let noHash = [UInt8](repeating: 0, count: 32)

    /// The 256 bytes.
    public let bytes: [UInt8]

    /// A leaf from its three parts.
    public init(head: LeafHead, place: LeafPlace, tail: LeafTail) {
        self.init(headBytes: head.bytes, place: place, tailBytes: tail.bytes)
    }

    /// A leaf from a place and parts that were put into bytes before. Wrong lengths are a programmer's error.
    public init(headBytes: [UInt8], place: LeafPlace, tailBytes: [UInt8]) {
        precondition(headBytes.count == LeafHead.byteCount, "the head of a leaf has 12 bytes")
        precondition(tailBytes.count == LeafTail.byteCount, "the tail of a leaf has 172 bytes")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        bytes.append(contentsOf: headBytes)
        bytes.appendBigEndian(UInt64(bitPattern: place.index))
        bytes.appendBigEndian(place.stream.high)
        bytes.appendBigEndian(place.stream.low)
        bytes.appendBigEndian(UInt64(bitPattern: place.version))
        bytes.append(contentsOf: place.previousHash)
        bytes.appendBigEndian(UInt64(bitPattern: place.recordedAt))
        bytes.append(contentsOf: tailBytes)
        self.bytes = bytes
    }

    /// Reads a stored leaf; `nil` unless it is well-formed: length, magic, algorithm, an ASCII event type padded with
    /// zeros, index and version from 1, and zero reserved bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, bytes[LeafField.magic].elementsEqual(Self.magic),
            bytes[LeafField.algorithm] == Self.sha256Algorithm,
            bytes[LeafField.reserved].allSatisfy({ $0 == 0 })
        else { return nil }
        let type = bytes[LeafField.eventType]
        let name = type.prefix { $0 != 0 }
        guard !name.isEmpty, name.allSatisfy({ (0x21...0x7E).contains($0) }),
            type.dropFirst(name.count).allSatisfy({ $0 == 0 })
        else { return nil }
        self.bytes = bytes
        guard index >= 1, version >= 1 else { return nil }
    }

    /// SHA-256(0x00 ‖ leaf), 32 bytes.
    public var hash: [UInt8] { MerkleTree.leafHash(of: bytes) }

    /// Flags of the event.
    public var flags: LeafFlags { LeafFlags(rawValue: bytes[LeafField.flags]) }
    /// Version of the payload's form.
    public var schemaVersion: UInt16 {
        UInt16(bytes[LeafField.schemaVersion]) << 8 | UInt16(bytes[LeafField.schemaVersion + 1])
    }
    /// The event's position in its ledger, from 1.
    public var index: Int64 { Int64(bitPattern: bytes.bigEndian(at: LeafField.index)) }
    /// The stream.
    public var stream: LeafIdentifier { identifier(at: LeafField.stream) }
    /// The event's place in its stream, from 1.
    public var version: Int64 { Int64(bitPattern: bytes.bigEndian(at: LeafField.version)) }
    /// Leaf hash of the stream's previous version; zeros at version 1.
    public var previousHash: ArraySlice<UInt8> { bytes[LeafField.previousHash] }
    /// Microseconds since 1970-01-01 UTC.
    public var recordedAt: Int64 { Int64(bitPattern: bytes.bigEndian(at: LeafField.recordedAt)) }
    /// The event's identifier.
    public var event: LeafIdentifier { identifier(at: LeafField.event) }
    /// Name of the event's kind.
    public var eventType: String {
        String(decoding: bytes[LeafField.eventType].prefix { $0 != 0 }, as: UTF8.self)
    }
    /// Commitment to salt and payload.
    public var payloadCommitment: ArraySlice<UInt8> { bytes[LeafField.payloadCommitment] }
    /// Root over the event's disclosures.
    public var personalRoot: ArraySlice<UInt8> { bytes[LeafField.personalRoot] }
    /// Hash of the newest cosigned checkpoint known at the append; zeros before the first.
    public var anchor: ArraySlice<UInt8> { bytes[LeafField.anchor] }

    private func identifier(at offset: Int) -> LeafIdentifier {
        LeafIdentifier(high: bytes.bigEndian(at: offset), low: bytes.bigEndian(at: offset + 8))
    }
}

extension [UInt8] {
    mutating func appendBigEndian(_ value: UInt64) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    func bigEndian(at offset: Int) -> UInt64 {
        precondition(offset >= 0 && offset + 8 <= count, "the field is inside the bytes")
        return withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    }
}
