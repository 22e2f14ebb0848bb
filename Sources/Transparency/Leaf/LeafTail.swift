/// The last 172 bytes of a leaf, known before the event has a place: identity, kind and commitments.
public struct LeafTail: Hashable, Sendable {
    /// How many bytes ``bytes`` has.
    public static let byteCount = 172

    /// The event's identifier.
    public let event: LeafIdentifier
    /// Name of the event's kind: 1 to 32 ASCII bytes.
    public let eventType: String
    /// ``Commitment/payload(salt:payload:)``, 32 bytes.
    public let payloadCommitment: [UInt8]
    /// ``Commitment/personalRoot(leafHashes:)``, 32 bytes.
    public let personalRoot: [UInt8]
    /// SHA-256 of the newest cosigned checkpoint known at the append, 32 bytes; zeros before the first.
    public let anchor: [UInt8]

    /// A tail from its fields. Wrong lengths are a programmer's error.
    public init(
        event: LeafIdentifier, eventType: String, payloadCommitment: [UInt8],
        personalRoot: [UInt8] = Commitment.emptyPersonalRoot, anchor: [UInt8] = Leaf.noHash
    ) {
        precondition((1...LeafField.eventType.count).contains(eventType.utf8.count), "an event type has 1 to 32 bytes")
        precondition(eventType.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "an event type is visible ASCII")
        precondition(
            payloadCommitment.count == 32 && personalRoot.count == 32 && anchor.count == 32, "hashes have 32 bytes")
        self.event = event
        self.eventType = eventType
        self.payloadCommitment = payloadCommitment
        self.personalRoot = personalRoot
        self.anchor = anchor
    }

    /// The bytes as they stand in the leaf.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        bytes.appendBigEndian(event.high)
        bytes.appendBigEndian(event.low)
        bytes.append(contentsOf: eventType.utf8)
        bytes.append(contentsOf: repeatElement(0, count: LeafField.eventType.count - eventType.utf8.count))
        bytes.append(contentsOf: payloadCommitment)
        bytes.append(contentsOf: personalRoot)
        bytes.append(contentsOf: anchor)
        bytes.append(contentsOf: repeatElement(0, count: LeafField.reserved.count))
        return bytes
    }
}
