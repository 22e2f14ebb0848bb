import Synchronization

@testable import ParleyService

/// The requests of a story that were recorded, with their answers, in order.
final class RequestJournal: Sendable {
    private let entries = Mutex<[(request: ActRequest, act: RecordedAct)]>([])

    var sent: [(request: ActRequest, act: RecordedAct)] { entries.withLock { $0 } }

    func note(_ request: ActRequest, _ act: RecordedAct) { entries.withLock { $0.append((request, act)) } }
}
