/// The RFC 9162 tree over the last versions of all streams of a ledger, in the order of their identifiers as bytes.
///
/// Its root stands in a heads record, so that the tail of a stream cannot be left out unnoticed; that a stream is *not* in the
/// tree is shown by two entries beside each other around it.
public struct HeadsTree: Hashable, Sendable {
    /// The most streams: 56 bytes each are kept, 560 MB at the limit.
    public static let maximumEntries = 10_000_000

    /// The entries one after the other.
    private var bytes: [UInt8] = []

    /// The tree of a ledger without streams.
    public init() {}

    /// A tree over entries; `nil` unless their streams rise strictly and there are at most ``maximumEntries``.
    public init?(_ entries: some Sequence<HeadsEntry>) {
        for entry in entries {
            guard append(entry) else { return nil }
        }
    }

    /// Appends the next entry; `false`, and nothing appended, unless its stream comes after all others and there is room.
    public mutating func append(_ entry: HeadsEntry) -> Bool {
        guard count < Self.maximumEntries else { return false }
        if count > 0 {
            guard Self.precedes(stream(at: count - 1), entry.stream) else { return false }
        }
        bytes += entry.bytes
        return true
    }

    /// How many streams the ledger has.
    public var count: Int { bytes.count / HeadsEntry.byteCount }

    /// The root. Complexity: linear in ``count``.
    public var root: [UInt8] { root(from: 0, to: count) }

    /// The entry of a stream with its proof; `nil` where the stream is not in the tree.
    ///
    /// Complexity: linear in ``count``.
    public func proof(of stream: LeafIdentifier) -> HeadsProof? {
        let place = firstPlace(notBefore: stream)
        guard place < count, self.stream(at: place) == stream else { return nil }
        return proof(at: place)
    }

    /// The entries that stand where a stream that is not in the tree would stand: the one before it and the one after it, of
    /// which one is missing at an end of the list and both in an empty list; `nil` where the stream is in the tree.
    ///
    /// Complexity: linear in ``count``.
    public func neighbours(of stream: LeafIdentifier) -> (before: HeadsProof?, after: HeadsProof?)? {
        let place = firstPlace(notBefore: stream)
        if place < count, self.stream(at: place) == stream { return nil }
        return (place > 0 ? proof(at: place - 1) : nil, place < count ? proof(at: place) : nil)
    }

    /// Whether an identifier comes before another one: compared as 16 bytes.
    public static func precedes(_ one: LeafIdentifier, _ other: LeafIdentifier) -> Bool {
        (one.high, one.low) < (other.high, other.low)
    }

    private func proof(at place: Int) -> HeadsProof? {
        guard let entry = HeadsEntry(bytes: bytes[place * HeadsEntry.byteCount..<(place + 1) * HeadsEntry.byteCount]),
            let inclusion = InclusionProof(
                index: UInt64(place), size: UInt64(count),
                hash: { root(from: Int($0.firstLeaf), to: Int($0.lastLeaf) + 1) })
        else { return nil }
        return HeadsProof(entry: entry, inclusion: inclusion)
    }

    /// The root over a range of entries.
    private func root(from first: Int, to end: Int) -> [UInt8] {
        var range = CompactRange()
        for place in first..<end {
            let start = place * HeadsEntry.byteCount
            range.append(leafHash: MerkleTree.leafHash(of: Array(bytes[start..<start + HeadsEntry.byteCount])))
        }
        return range.root
    }

    private func stream(at place: Int) -> LeafIdentifier {
        let start = place * HeadsEntry.byteCount
        return LeafIdentifier(high: bytes.bigEndian(at: start), low: bytes.bigEndian(at: start + 8))
    }

    /// The first place whose stream does not come before this one. Complexity: logarithmic.
    private func firstPlace(notBefore stream: LeafIdentifier) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if Self.precedes(self.stream(at: middle), stream) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
