internal import Bargaining
package import EventSourcing
internal import EventStorePostgres
package import Postgres
package import Transparency

/// Records how far every stream of a ledger went, and proves it: so that nobody can leave out the tail of a negotiation
/// (decision 0029).
package struct HeadsService: Sendable {
    private let log: any NegotiationLog
    private let source: HeadsSource
    private let clock: any ServiceClock

    /// A service over a log and sessions that may select from it.
    package init(log: any NegotiationLog, pool: PostgresPool, clock: any ServiceClock) {
        self.log = log
        source = HeadsSource(pool: pool)
        self.clock = clock
    }

    /// The last heads record of a ledger; `nil` before the first. Two index look-ups.
    ///
    /// - Throws: `EventStoreError`; ``EventCodecError``.
    package func last(of ledger: LedgerID) async throws -> HeadsPlace? {
        let stream = CommandIdentity.heads(of: ledger)
        let version = try await log.lastVersion(of: stream, in: ledger)
        guard version > .none else { return nil }
        let rows = try await log.events(
            of: stream, in: ledger, after: StreamVersion(version.number - 1), limit: 1)
        guard let row = rows.first else { return nil }
        return try Self.place(row)
    }

    /// Records the heads of a ledger where anything but heads was recorded since they were recorded last.
    ///
    /// - Returns: the record that commits to everything recorded before the call, but heads records after it; `nil` for a
    ///   ledger in which nothing was recorded, or where others recorded heads at the same moment as often as it was tried.
    /// - Throws: `EventStoreError`, `PostgresError`, ``EventCodecError``.
    /// - Complexity: two index look-ups a stream of the ledger; three in all where there is nothing new.
    @discardableResult
    package func record(_ ledger: LedgerID) async throws -> HeadsPlace? {
        let goal = try await log.head(of: ledger).position
        guard goal > .start else { return nil }
        for _ in 0..<Self.attempts {
            let last = try await last(of: ledger)
            if let last, !Self.isDue(after: last, at: goal) { return last }
            let heads = try await heads(of: ledger, through: goal)
            if let recorded = try await append(heads, to: ledger, after: last) { return recorded }
        }
        return nil
    }

    /// The entry of a stream in the tree of a heads record, with its proof; `nil` where the stream had no event by then, or
    /// the ledger has more streams than `HeadsTree.maximumEntries`.
    ///
    /// - Throws: `PostgresError`.
    /// - Complexity: two index look-ups a stream of the ledger; 56 bytes of memory for each.
    package func proof(of stream: StreamID, in record: LedgerHeads, of ledger: LedgerID) async throws -> HeadsProof? {
        try await tree(of: record, of: ledger)?
            .proof(of: LeafIdentifier(high: stream.value.high, low: stream.value.low))
    }

    /// The tree of a heads record, for several proofs; `nil` where the ledger has more streams than
    /// `HeadsTree.maximumEntries`.
    ///
    /// - Throws: `PostgresError`.
    package func tree(of record: LedgerHeads, of ledger: LedgerID) async throws -> HeadsTree? {
        try await source.tree(of: ledger, through: GlobalPosition(record.through))
    }

    /// How often it is tried against others that record heads.
    private static let attempts = 3

    /// Whether anything but the last record itself came after what it covers, up to a position: one record never calls for
    /// another.
    static func isDue(after last: HeadsPlace, at goal: GlobalPosition) -> Bool {
        let own: Int64 = last.position <= goal ? 1 : 0
        return goal.number - last.heads.through > own
    }

    private func heads(of ledger: LedgerID, through position: GlobalPosition) async throws -> LedgerHeads {
        let range = try await source.root(of: ledger, through: position)
        guard let root = ContentHash(bytes: range.root) else {
            preconditionFailure("roots have 32 bytes")
        }
        return LedgerHeads(through: position.number, streams: Int(range.size), root: root)
    }

    /// - Returns: `nil` where somebody else recorded heads meanwhile.
    private func append(_ heads: LedgerHeads, to ledger: LedgerID, after last: HeadsPlace?) async throws -> HeadsPlace?
    {
        let stream = CommandIdentity.heads(of: ledger)
        let command = CommandIdentity.heads(of: ledger, through: GlobalPosition(heads.through))
        let rulesState = HeadsState(last: last?.heads)
        let facts: [OccurredFact<HeadsFact>]
        do throws(HeadsRejection) {
            facts = try HeadsRegister.decide(HeadsCommand(heads, occurredAt: .instant(clock.now())), rulesState)
        } catch {
            return nil
        }
        let events = facts.enumerated().map { index, fact in
            let envelope = EventEnvelope(
                seat: nil, command: command, ordinal: index, count: facts.count, correlation: command.value)
            return NewEvent(
                type: fact.fact.eventType, schemaVersion: HeadsFamily.upcasters.schemaVersion(of: fact.fact.eventType),
                id: CommandIdentity.event(of: command, ordinal: index),
                payload: StreamCodec<HeadsFamily>.encode(fact, envelope), record: .heads)
        }
        let outcome = try await log.append(
            AppendItem(
                command: command,
                writes: [
                    StreamWrite(
                        stream: stream, expected: last.map { .exactly($0.version) } ?? .noStream, events: events)
                ]), to: ledger)
        switch outcome {
        case .appended(let receipt):
            return HeadsPlace(
                heads: heads, stream: stream, version: receipt.firstVersion, position: receipt.firstPosition)
        case .duplicate, .conflict, .closed: return nil
        }
    }

    private static func place(_ row: RecordedEvent) throws(EventCodecError) -> HeadsPlace {
        let (event, _) = try StreamCodec<HeadsFamily>.decode(row)
        switch event.fact {
        case .recorded(let heads):
            return HeadsPlace(heads: heads, stream: row.stream, version: row.version, position: row.position)
        }
    }
}
