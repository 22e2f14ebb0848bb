internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// Events of a negotiation, oldest first, or newest first when read backward.
    ///
    /// - Parameters:
    ///   - version: forward, the events after it; backward, those before it, where ``StreamVersion/none`` begins at the
    ///     head.
    ///   - limit: the most events, 1…``ServiceLimits/listedEvents``; brought into that range.
    ///   - moment: what a reader at that moment would have seen.
    public func events(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, after version: StreamVersion,
        limit: Int, backward: Bool = false, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<[DecodedEvent]> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        let bound = try await bound(of: moment, negotiation, in: ledger, head: current.version)
        guard case .version(let last) = bound, last > .none else { return bound.nothing() }
        let wanted = min(max(limit, 1), limits.listedEvents)
        let isWanted = try occurrenceFilter(moment, zone: current.state.opening?.timeZone)
        let rows =
            backward
            ? try await newest(wanted, of: negotiation, in: ledger, before: version, through: last, where: isWanted)
            : try await oldest(wanted, of: negotiation, in: ledger, after: version, through: last, where: isWanted)
        return .found(try await decoded(rows))
    }

    /// One event of a negotiation; never changes once it is there.
    public func event(
        of negotiation: StreamID, version: StreamVersion, in ledger: LedgerID, for principal: Principal
    ) async throws -> ReadOutcome<DecodedEvent> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        guard version <= current.version else { return .versionBeyondHead(current.version) }
        guard version > .none else { return .notVisible }
        let rows = try await log.events(
            of: negotiation, in: ledger, after: StreamVersion(version.number - 1), limit: 1)
        guard let event = try await decoded(rows).first else { return .notVisible }
        return .found(event)
    }

    private func oldest(
        _ wanted: Int, of negotiation: StreamID, in ledger: LedgerID, after version: StreamVersion,
        through last: StreamVersion, where isWanted: (RecordedEvent) throws -> Bool
    ) async throws -> [RecordedEvent] {
        var found: [RecordedEvent] = []
        var read = max(version, .none)
        while read < last, found.count < wanted {
            let page = try await log.events(of: negotiation, in: ledger, after: read, limit: wanted)
            guard let end = page.last else { break }
            for row in page where row.version <= last && found.count < wanted {
                if try isWanted(row) { found.append(row) }
            }
            read = end.version
        }
        return found
    }

    private func newest(
        _ wanted: Int, of negotiation: StreamID, in ledger: LedgerID, before version: StreamVersion,
        through last: StreamVersion, where isWanted: (RecordedEvent) throws -> Bool
    ) async throws -> [RecordedEvent] {
        var found: [RecordedEvent] = []
        var end = version > .none ? min(last, StreamVersion(version.number - 1)) : last
        while end > .none, found.count < wanted {
            let start = StreamVersion(max(0, end.number - Int64(wanted)))
            let page = try await log.events(
                of: negotiation, in: ledger, after: start, limit: Int(end.number - start.number))
            for row in page.reversed() where found.count < wanted {
                if try isWanted(row) { found.append(row) }
            }
            end = start
        }
        return found
    }

    /// Tells which events had happened by the moment's `occurredBy`.
    func occurrenceFilter(
        _ moment: ReadMoment, zone: String?
    ) throws -> (RecordedEvent) throws -> Bool {
        guard let occurredBy = moment.occurredBy else { return { _ in true } }
        return { [codec, zones] recorded in
            let event = try codec.decode(recorded).event
            guard let latest = zones.latestInstant(of: event.occurredAt, in: zone) else {
                return Self.framesTheRecord(event.fact)
            }
            return latest <= occurredBy
        }
    }
}
