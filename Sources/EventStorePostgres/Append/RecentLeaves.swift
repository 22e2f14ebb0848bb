internal import EventSourcing
internal import Synchronization

/// The leaves that this process appended last, so that the receipt of an act costs no read of what was just checked.
///
/// Bounded: ``capacity`` leaves a ledger, ``maximumLedgers`` ledgers. What is not here is read from the log.
final class RecentLeaves: Sendable {
    /// How many leaves of a ledger are kept, about 400 bytes each.
    static let capacity = 4_096
    /// How many ledgers; with one more all are forgotten.
    static let maximumLedgers = 64

    /// The leaf of a position stands in the slot of the position's remainder by ``capacity``.
    private let slots = Mutex<[LedgerID: [RecordedLeaf?]]>([:])

    /// Keeps the leaves of a batch.
    func keep(_ leaves: [RecordedLeaf], of ledger: LedgerID) {
        guard !leaves.isEmpty else { return }
        slots.withLock { slots in
            if slots[ledger] == nil, slots.count >= Self.maximumLedgers { slots.removeAll() }
            for leaf in leaves {
                slots[ledger, default: Array(repeating: nil, count: Self.capacity)][Self.slot(leaf.position)] = leaf
            }
        }
    }

    /// The leaves of positions that follow one another; `nil` unless all of them are here.
    func leaves(from position: GlobalPosition, count: Int, of ledger: LedgerID) -> [RecordedLeaf]? {
        guard (1...Self.capacity).contains(count), position.number >= 0 else { return nil }
        return slots.withLock { slots in
            guard let kept = slots[ledger] else { return nil }
            var found: [RecordedLeaf] = []
            found.reserveCapacity(count)
            for number in position.number..<position.number + Int64(count) {
                let place = GlobalPosition(number)
                guard let leaf = kept[Self.slot(place)], leaf.position == place else { return nil }
                found.append(leaf)
            }
            return found
        }
    }

    private static func slot(_ position: GlobalPosition) -> Int {
        Int(position.number % Int64(capacity))
    }
}
