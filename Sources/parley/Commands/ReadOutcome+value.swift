internal import EventSourcing
internal import ParleyService

extension ReadOutcome {
    /// The answer of a question about a negotiation.
    ///
    /// - Throws: ``CommandFailure`` where there is none.
    func value(of name: String) throws -> Value {
        switch self {
        case .found(let value): return value
        case .notVisible: throw CommandFailure(.failed, "\(name): no such negotiation, or none at that moment")
        case .futureTime: throw CommandFailure(.usage, "that moment has not come yet")
        case .versionBeyondHead(let version):
            throw CommandFailure(.usage, "\(name) has only \(version.number) events")
        }
    }
}
