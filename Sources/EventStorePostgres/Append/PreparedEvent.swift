internal import EventSourcing
internal import Transparency

/// An event with everything of its leaf that is known before it has a place; made on the caller's thread.
struct PreparedEvent: Sendable {
    /// Leaf bytes 0..11.
    let head: [UInt8]
    /// Leaf bytes 84..255.
    let tail: [UInt8]
    let salt: [UInt8]
    let payload: [UInt8]
    let disclosures: [Disclosure]

    /// - Parameters:
    ///   - closes: whether the event is the last of its stream.
    ///   - anchor: the newest final checkpoint that is known, 32 bytes; zeros before the first.
    init(_ event: NewEvent, closes: Bool, salt: [UInt8], anchor: [UInt8] = Leaf.noHash) {
        var flags: LeafFlags = []
        if closes { flags.insert(.closed) }
        if !event.disclosures.isEmpty { flags.insert(.personal) }
        switch event.record {
        case .ordinary: break
        case .erasure: flags.insert(.erasure)
        case .heads: flags.insert(.heads)
        }
        head = LeafHead(flags: flags, schemaVersion: event.schemaVersion).bytes
        tail =
            LeafTail(
                event: LeafIdentifier(event.id.value), eventType: event.type.name,
                payloadCommitment: Commitment.payload(salt: salt, payload: event.payload),
                personalRoot: Commitment.personalRoot(leafHashes: event.disclosures.map(\.leafHash)), anchor: anchor
            ).bytes
        self.salt = salt
        payload = event.payload
        disclosures = event.disclosures
    }

    /// Bytes on the wire, for the bounds of queue and batch.
    var byteCount: Int {
        head.count + tail.count + salt.count + payload.count
            + disclosures.reduce(0) { $0 + $1.leafHash.count + $1.ciphertext.count }
    }
}

extension LeafIdentifier {
    init(_ value: UUIDValue) {
        self.init(high: value.high, low: value.low)
    }
}

extension UUIDValue {
    init(_ identifier: LeafIdentifier) {
        self.init(high: identifier.high, low: identifier.low)
    }
}
