import EventSourcing
import Synchronization

/// What a follower was given.
final class SeenPositions: Sendable {
    private let positions = Mutex<[Int64]>([])

    var all: [Int64] { positions.withLock { $0 } }

    func note(_ page: [RecordedEvent]) {
        positions.withLock { $0 += page.map(\.position.number) }
    }
}
