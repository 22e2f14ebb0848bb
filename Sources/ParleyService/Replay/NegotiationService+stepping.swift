internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// The most steps a page of a replay holds: each costs a document of the whole state.
    public static let replayedSteps = 100

    /// A negotiation told event by event up to a moment, with a digest of the state after each.
    ///
    /// - Parameters:
    ///   - version: the steps after this version.
    ///   - limit: the most steps, 1…``replayedSteps``; brought into that range.
    /// - Complexity: linear in the negotiation, and in the state for each step of the page.
    public func replay(
        _ negotiation: StreamID, in ledger: LedgerID, for principal: Principal, after version: StreamVersion,
        limit: Int, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<ReplayPage> {
        let wanted = min(max(limit, 1), Self.replayedSteps)
        var rows: [(recorded: RecordedEvent, before: NegotiationState, digest: StateDigest)] = []
        var hasMore = false
        let outcome = try await replayed(negotiation, in: ledger, for: principal, at: moment) {
            recorded, before, after in
            guard recorded.version > version else { return }
            guard rows.count < wanted else {
                hasMore = true
                return
            }
            rows.append((recorded, before.state, try after.digest()))
        }
        switch outcome {
        case .found(let end):
            let events = try await decoded(rows.map(\.recorded))
            let steps = zip(events, rows).map { ReplayStep(event: $0, before: $1.before, digest: $1.digest) }
            return .found(ReplayPage(steps: steps, hasMore: hasMore, end: end))
        case .notVisible: return .notVisible
        case .futureTime: return .futureTime
        case .versionBeyondHead(let head): return .versionBeyondHead(head)
        }
    }

    /// What differs between a negotiation at two moments, either of which may be the later one.
    ///
    /// - Complexity: linear in the negotiation.
    public func compare(
        _ negotiation: StreamID, in ledger: LedgerID, for principal: Principal, from: ReadMoment, to: ReadMoment
    ) async throws -> ReadOutcome<MomentComparison> {
        let before: ReplayedMoment
        switch try await replayed(negotiation, in: ledger, for: principal, at: from, each: { _, _, _ in }) {
        case .found(let found): before = found
        case .notVisible: return .notVisible
        case .futureTime: return .futureTime
        case .versionBeyondHead(let head): return .versionBeyondHead(head)
        }
        switch try await replayed(negotiation, in: ledger, for: principal, at: to, each: { _, _, _ in }) {
        case .found(let after):
            return .found(
                MomentComparison(
                    from: before, to: after,
                    differences: try StateComparison.differences(
                        from: before.replayed.state, to: after.replayed.state)))
        case .notVisible: return .notVisible
        case .futureTime: return .futureTime
        case .versionBeyondHead(let head): return .versionBeyondHead(head)
        }
    }

    /// Folds a negotiation from its first event to a moment; `each` is shown every event that counts, with what was folded
    /// before and after it.
    private func replayed(
        _ negotiation: StreamID, in ledger: LedgerID, for principal: Principal, at moment: ReadMoment,
        each: (RecordedEvent, ReplayedState, ReplayedState) throws -> Void
    ) async throws -> ReadOutcome<ReplayedMoment> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        let bound = try await bound(of: moment, negotiation, in: ledger, head: current.version)
        guard case .version(let last) = bound, last > .none else { return bound.nothing() }
        var replayed = ReplayedState()
        var read = StreamVersion.none
        var counted = StreamVersion.none
        var undated = 0
        while read < last {
            let page = try await log.events(of: negotiation, in: ledger, after: read, limit: limits.pageEvents)
            guard let end = page.last else { break }
            for recorded in page where recorded.version <= last {
                if let occurredBy = moment.occurredBy {
                    let event = try codec.decode(recorded).event
                    if let latest = zones.latestInstant(of: event.occurredAt, in: current.state.opening?.timeZone) {
                        guard latest <= occurredBy else { continue }
                    } else if !Self.framesTheRecord(event.fact) {
                        undated += 1
                        continue
                    }
                }
                let before = replayed
                try replayed.apply(recorded)
                counted = recorded.version
                try each(recorded, before, replayed)
            }
            read = end.version
        }
        guard counted > .none else { return .notVisible }
        return .found(
            ReplayedMoment(
                replayed: replayed, version: counted, undatedEvents: undated, digest: try replayed.digest()))
    }
}
