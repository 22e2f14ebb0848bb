internal import Bargaining
package import EventSourcing

extension StreamService {
    /// A page of the events of a stream, oldest first, or newest first when read backward.
    ///
    /// - Parameters:
    ///   - version: forward, the events after it; backward, those before it, where ``StreamVersion/none`` begins at the
    ///     end.
    ///   - limit: the most events, 1…``StreamLimits/listedEvents``; brought into that range.
    ///   - moment: what a reader at that version or time would have seen; when things happened is not looked at.
    /// - Returns: an empty page where the stream is not there and ``StreamAddress/opensWhereMissing`` allows that.
    /// - Complexity: linear in the page, and logarithmic in the stream for a time.
    package func history(
        of address: StreamAddress, for principal: Principal, after version: StreamVersion = .none, limit: Int,
        backward: Bool = false, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<StreamHistory<Family>> {
        guard let (stream, current) = try await visible(address, to: principal) else { return .notVisible }
        let last: StreamVersion
        switch try await MomentBound.bound(
            of: moment, stream, in: address.ledger, head: current.version, log: log, clock: clock)
        {
        case .version(let version): last = version
        case .futureTime: return .futureTime
        case .beyondHead(let head): return .versionBeyondHead(head)
        }
        guard last > .none else {
            guard address.opensWhereMissing else { return .notVisible }
            return .found(StreamHistory(events: [], last: .none, hasMore: false))
        }
        let wanted = min(max(limit, 1), limits.listedEvents)
        var rows: [RecordedEvent]
        if backward {
            let end = version > .none ? min(last, StreamVersion(version.number - 1)) : last
            let start = StreamVersion(max(0, end.number - Int64(wanted)))
            rows =
                end > start
                ? try await log.events(
                    of: stream, in: address.ledger, after: start, limit: Int(end.number - start.number)) : []
            rows.reverse()
        } else {
            rows = try await log.events(of: stream, in: address.ledger, after: max(version, .none), limit: wanted)
                .filter { $0.version <= last }
        }
        let hasMore = rows.last.map { backward ? $0.version.number > 1 : $0.version < last } ?? false
        return .found(StreamHistory(events: try await decoded(rows), last: last, hasMore: hasMore))
    }
}
