internal import EventSourcing
internal import Transparency

/// Assembles every leaf of a batch again from the service's own inputs and compares the hashes (DESIGN §7.1).
struct LeafVerifier {
    private var memory = StreamHashMemory()
    /// The leaves of the batch that was verified last, in position order.
    private(set) var leaves: [RecordedLeaf] = []

    /// The first position whose leaf is not the one that was asked for; `nil` when all are right.
    mutating func firstMismatch(in answer: BatchAnswer, to batch: AppendBatch) -> GlobalPosition? {
        leaves.removeAll(keepingCapacity: true)
        var place = 0
        for (pending, outcome) in zip(batch.items, answer.outcomes) {
            guard case .appended = outcome else { continue }
            for (write, events) in zip(pending.item.writes, pending.events) {
                var before: [UInt8]?
                for (ordinal, event) in events.enumerated() {
                    let position = GlobalPosition(answer.base + Int64(place) + 1)
                    guard
                        let hash = verifiedHash(
                            of: event, at: place, ordinal: ordinal, write: write, before: before, answer: answer)
                    else { return position }
                    before = hash
                    place += 1
                }
            }
        }
        return place == answer.eventCount ? nil : GlobalPosition(answer.base + Int64(place) + 1)
    }

    private mutating func verifiedHash(
        of event: PreparedEvent, at place: Int, ordinal: Int, write: StreamWrite, before: [UInt8]?, answer: BatchAnswer
    ) -> [UInt8]? {
        let range = (place * 32)..<(place * 32 + 32)
        guard range.upperBound <= answer.hashes.count, range.upperBound <= answer.previous.count else { return nil }
        let version: Int64
        if let required = write.expected.required {
            version = required.number + Int64(ordinal) + 1
        } else {
            guard place < answer.versions.count else { return nil }
            version = answer.versions[place]
        }
        let previous = [UInt8](answer.previous[range])
        let known = before ?? (version == 1 ? Leaf.noHash : memory.hash(of: write.stream, at: version - 1))
        if let known, known != previous { return nil }
        let leaf = Leaf(
            headBytes: event.head,
            place: LeafPlace(
                index: answer.base + Int64(place) + 1, stream: LeafIdentifier(write.stream.value), version: version,
                previousHash: previous, recordedAt: answer.recordedAt),
            tailBytes: event.tail)
        let hash = leaf.hash
        guard answer.hashes[range].elementsEqual(hash) else { return nil }
        memory.remember(hash, of: write.stream, at: version)
        leaves.append(RecordedLeaf(position: GlobalPosition(leaf.index), leaf: leaf, salt: event.salt))
        return hash
    }
}
