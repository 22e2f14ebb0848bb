internal import Transparency

/// The last event of each stream that was met lately. Bounded by two generations, of which the older is dropped when the
/// newer is full; what is not remembered is looked up again.
struct StreamEnds {
    /// How many streams one generation holds.
    static let generationStreams = 131_072

    /// The last event of a stream.
    struct End {
        let version: Int64
        let hash: Digest256
        let isClosed: Bool
    }

    private var young: [LeafIdentifier: End] = [:]
    private var old: [LeafIdentifier: End] = [:]

    subscript(stream: LeafIdentifier) -> End? { young[stream] ?? old[stream] }

    mutating func remember(_ end: End, of stream: LeafIdentifier) {
        if young.count >= Self.generationStreams {
            old = young
            young.removeAll(keepingCapacity: true)
        }
        young[stream] = end
    }
}
