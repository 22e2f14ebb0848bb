internal import EventSourcing
internal import Synchronization

/// The streams of one kind folded last, bounded by number and by memory.
///
/// A cache only: what it holds may be old, and who uses it compares the version with the log first, unless this process
/// is known to be the only writer (DESIGN §11.8). Split into parts with a lock each, so that acts on different
/// streams do not wait for one another.
final class StateCache<Folded: FoldedValue>: Sendable {
    private static var partCount: Int { 16 }

    private final class Part: Sendable {
        let states: Mutex<BoundedCache<StreamKey, Folded>>

        init(maximumEntries: Int, maximumBytes: Int) {
            states = Mutex(BoundedCache(maximumEntries: maximumEntries, maximumCost: maximumBytes))
        }
    }

    private let parts: [Part]

    /// - Parameters:
    ///   - maximumEntries: the most states, over all parts.
    ///   - maximumBytes: the most memory, roughly, over all parts.
    init(maximumEntries: Int, maximumBytes: Int) {
        parts = (0..<Self.partCount).map { _ in
            Part(
                maximumEntries: max(1, maximumEntries / Self.partCount),
                maximumBytes: max(1, maximumBytes / Self.partCount))
        }
    }

    /// The state kept for a stream, perhaps old.
    func state(for key: StreamKey) -> Folded? {
        part(key).states.withLock { $0.value(for: key) }
    }

    /// Keeps a state, unless a later one of its stream is kept already, or the same one verified later.
    func insert(_ folded: Folded, for key: StreamKey) {
        part(key).states.withLock { states in
            if let kept = states.value(for: key),
                kept.version > folded.version
                    || (kept.version == folded.version && kept.verifiedAt >= folded.verifiedAt)
            {
                return
            }
            states.insert(folded, for: key, cost: folded.cost)
        }
    }

    /// Brings a stream forward where it stands, if it still is at a version: nothing is copied unless somebody else
    /// holds the state.
    ///
    /// - Returns: the state after the change; `nil` when memory has none or another version.
    func advance(
        _ key: StreamKey, from version: StreamVersion, _ change: (inout Folded) -> Void
    ) -> Folded? {
        part(key).states.withLock { states in
            states.update(key) { folded in
                guard folded.version == version else { return nil }
                change(&folded)
                return (folded, folded.cost)
            }
        }
    }

    /// How many streams are kept.
    var count: Int { parts.reduce(0) { $0 + $1.states.withLock { $0.count } } }

    /// The memory they take, in bytes, roughly.
    var cost: Int { parts.reduce(0) { $0 + $1.states.withLock { $0.cost } } }

    private func part(_ key: StreamKey) -> Part {
        // Identifiers are hashes, so their last bits spread evenly.
        parts[Int(truncatingIfNeeded: key.stream.value.low % UInt64(Self.partCount))]
    }
}
