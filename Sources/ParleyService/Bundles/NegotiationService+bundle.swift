internal import Bargaining
package import EventSourcing
internal import EventStorePostgres
internal import Postgres
internal import Transparency

extension NegotiationService {
    /// The bundle of a negotiation for somebody who may read it: what they read over HTTP, with proofs.
    ///
    /// Disclosures are in it as far as the reading rules open them to this principal; the others are withheld, by their hash.
    ///
    /// - Parameters:
    ///   - since: sizes of checkpoints that the reader has kept.
    ///   - policy: the text of a policy to put into it, for people.
    /// - Throws: `TreeStoreError`, `EventStoreError`, `PostgresError`, ``PersonKeyError``, ``EventCodecError``.
    /// - Complexity: linear in the negotiation; for its completeness two index look-ups a stream of the ledger.
    package func bundle(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, since: [UInt64] = [],
        policy: [UInt8]? = nil, within bounds: BundleBounds
    ) async throws -> BundleAnswer {
        guard let pool, let current = try await visible(negotiation, in: ledger, to: principal),
            current.version > .none
        else { return .notVisible }
        let request = BundleRequest(
            ledger: ledger, stream: negotiation, heads: CommandIdentity.heads(of: ledger),
            erasures: CommandIdentity.erasureRegister(of: ledger), since: since, maximumEvents: bounds.maximumEvents,
            maximumBytes: bounds.maximumBytes)
        switch try await BundleStore(pool: pool).read(request, deadline: BundleBounds.deadline) {
        case .pending: return .pending
        case .tooLarge: return .tooLarge
        case .read(let rows):
            let files = try await files(of: rows, negotiation, ledger, policy, pool)
            return .made(
                NegotiationBundle(
                    negotiation: negotiation, files: files, eventCount: rows.events.count,
                    size: rows.checkpoint.checkpoint.size))
        }
    }

    private func files(
        of rows: BundleRows, _ negotiation: StreamID, _ ledger: LedgerID, _ policy: [UInt8]?, _ pool: PostgresPool
    ) async throws -> [BundleMaker.File] {
        let maker = BundleMaker(rows.checkpoint)
        var files = maker.head(policy: policy)
        for older in rows.earlier { files += maker.earlier(older.checkpoint, older.proof) ?? [] }
        let records = StoredBundleRecords()
        var erased: [Int64: [Int: [UInt8]]] = [:]
        for record in rows.erasures {
            for entry in records.erased(record.event.leaf, in: record.event.payload) ?? [] {
                erased[Int64(clamping: entry.position), default: [:]][entry.ordinal] = entry.leafHash
            }
        }
        let readable = try await readable(rows, ledger)
        for proven in rows.events {
            let lines = try await disclosures(beside: proven.event, rows, readable, erased, ledger)
            files += maker.event(proven.event, proven.inclusion, disclosures: lines) ?? []
        }
        for record in rows.erasures { files += maker.erasure(record.event, record.inclusion) ?? [] }
        if let heads = rows.heads, let head = try await head(of: negotiation, in: heads.event, ledger, pool) {
            files += maker.heads(heads.event, heads.inclusion, head: head) ?? []
        }
        return files
    }

    /// The names of the disclosures that the reading rules open, by position of the event.
    private func readable(_ rows: BundleRows, _ ledger: LedgerID) async throws -> [Int64: Set<String>] {
        let beside = rows.events.filter { $0.event.leaf.flags.contains(.personal) }.compactMap {
            $0.event.recorded(in: ledger)
        }
        var names: [Int64: Set<String>] = [:]
        for event in try await decoded(beside) {
            names[event.recorded.position.number] = Set(event.remarks.keys)
        }
        return names
    }

    private func disclosures(
        beside event: BundleMaker.Event, _ rows: BundleRows, _ readable: [Int64: Set<String>],
        _ erased: [Int64: [Int: [UInt8]]], _ ledger: LedgerID
    ) async throws -> [BundleDisclosure] {
        let position = event.leaf.index
        guard event.leaf.flags.contains(.personal), let recorded = event.recorded(in: ledger) else { return [] }
        let names = try codec.decode(recorded).envelope.disclosures
        let sealer = DisclosureSealer(ledger: ledger, negotiation: recorded.stream)
        let stored = rows.disclosures[position] ?? []
        var lines: [BundleDisclosure] = []
        for (ordinal, name) in names.enumerated() {
            guard let sealed = stored.first(where: { $0.ordinal == ordinal })?.disclosure else {
                // Without row and record nothing is left to show: whoever verifies sees that it is missing.
                if let hash = erased[position]?[ordinal] { lines.append(.erased(leafHash: hash)) }
                continue
            }
            if readable[position]?.contains(name) == true, let key = try await keys.key(ofSeat: sealed.subject),
                let clear = sealer.clear(sealed, under: key, event: recorded.id, ordinal: ordinal)
            {
                lines.append(.clear(clear))
            } else if erased[position]?[ordinal] == sealed.leafHash {
                lines.append(.erased(leafHash: sealed.leafHash))
            } else {
                lines.append(.withheld(leafHash: sealed.leafHash))
            }
        }
        return lines
    }

    /// That the last event of the negotiation stands in a heads record; `nil` where it began later.
    private func head(
        of negotiation: StreamID, in record: BundleMaker.Event, _ ledger: LedgerID, _ pool: PostgresPool
    ) async throws -> InclusionProof? {
        guard let recorded = record.recorded(in: ledger) else { return nil }
        let (event, _) = try StreamCodec<HeadsFamily>.decode(recorded)
        switch event.fact {
        case .recorded(let heads):
            return try await HeadsService(log: log, pool: pool, clock: clock)
                .proof(of: negotiation, in: heads, of: ledger)?.inclusion
        }
    }
}

extension BundleMaker.Event {
    /// The row of the log that it was made of.
    fileprivate func recorded(in ledger: LedgerID) -> RecordedEvent? {
        guard let type = EventType(leaf.eventType) else { return nil }
        return RecordedEvent(
            ledger: ledger, position: GlobalPosition(leaf.index),
            stream: StreamID(UUIDValue(high: leaf.stream.high, low: leaf.stream.low)),
            version: StreamVersion(leaf.version), type: type, schemaVersion: leaf.schemaVersion,
            id: EventID(UUIDValue(high: leaf.event.high, low: leaf.event.low)),
            recordedAt: Timestamp(microseconds: leaf.recordedAt), payload: payload)
    }
}
