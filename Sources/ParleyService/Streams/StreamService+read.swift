internal import Bargaining
package import EventSourcing

extension StreamService {
    /// A stream at its head or after a version.
    ///
    /// - Returns: a view of version 0 where the stream is not there and ``StreamAddress/opensWhereMissing`` allows that.
    /// - Complexity: O(1) for the head while it is in memory, else linear in the stream.
    package func view(
        of address: StreamAddress, for principal: Principal, at version: StreamVersion? = nil
    ) async throws -> ReadOutcome<StreamView<Family>> {
        guard let (stream, current) = try await visible(address, to: principal) else { return .notVisible }
        guard let version, version != current.version else { return .found(StreamView(current)) }
        guard version <= current.version else { return .versionBeyondHead(current.version) }
        return .found(StreamView(try await states.state(of: stream, in: address.ledger, at: version)))
    }

    /// The version of a stream, for a conditional request; `nil` when it is not visible.
    package func currentVersion(
        of address: StreamAddress, for principal: Principal
    ) async throws -> StreamVersion? {
        try await visible(address, to: principal)?.current.version
    }

    /// Events of a stream after a version, oldest first.
    ///
    /// - Parameter limit: the most events, 1…``StreamLimits/listedEvents``; brought into that range.
    package func events(
        of address: StreamAddress, for principal: Principal, after version: StreamVersion, limit: Int
    ) async throws -> ReadOutcome<[DecodedStreamEvent<Family>]> {
        guard let (stream, current) = try await visible(address, to: principal) else { return .notVisible }
        let wanted = min(max(limit, 1), limits.listedEvents)
        guard current.exists else { return .found([]) }
        let rows = try await log.events(of: stream, in: address.ledger, after: max(version, .none), limit: wanted)
        return .found(try await decoded(rows.filter { $0.version <= current.version }))
    }

    /// The head of a stream, if a principal may see it; at version 0 where an act could open it.
    func visible(
        _ address: StreamAddress, to principal: Principal
    ) async throws -> (stream: StreamID, current: FoldedStream<Family>)? {
        guard let stream = address.stream, principal.ledgers.contains(address.home) else { return nil }
        let current = try await states.current(of: stream, in: address.ledger, home: address.home)
        guard current.exists else { return address.opensWhereMissing ? (stream, current) : nil }
        let seat = try await keys.pseudonym(of: principal.id, in: address.seats ?? stream, address.home)
        return Family.isVisible(current.state, to: principal, as: seat) ? (stream, current) : nil
    }

    /// Events with their disclosures in the clear, as far as their keys still exist.
    func decoded(_ recorded: [RecordedEvent]) async throws -> [DecodedStreamEvent<Family>] {
        let events = try recorded.map { row in (row, try StreamCodec<Family>.decode(row)) }
        let sealed = events.filter { !$0.1.envelope.disclosures.isEmpty }.map(\.0)
        let texts = sealed.isEmpty ? [:] : try await DisclosureReader(pool: pool, keys: keys, mask: mask).open(sealed)
        return events.map { row, decoded in
            DecodedStreamEvent(
                recorded: row, event: decoded.event, envelope: decoded.envelope, disclosed: texts[row.position] ?? [:])
        }
    }
}
