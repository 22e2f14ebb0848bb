internal import EventSourcing
internal import EventStorePostgres
internal import Transparency

/// What the notary published of a ledger by a moment.
struct PublishedCheckpoints: Sendable {
    /// The largest one that is final.
    let final: SignedCheckpoint?
    /// The newest one.
    let newest: SignedCheckpoint?

    init(final: SignedCheckpoint?, newest: SignedCheckpoint?) {
        self.final = final
        self.newest = newest
    }

    init(of ledger: LedgerID, from tree: TreeStore) async throws {
        // The newest first: what becomes final meanwhile is then counted as such.
        newest = try await tree.newestCheckpoint(of: ledger)
        final = try await tree.finalCheckpoint(of: ledger)
    }

    /// The best one that covers a size and stands high enough; `nil` where there is none.
    func covering(_ size: UInt64, atLeast standing: ProofStanding) -> ProvenCheckpoint? {
        if let final, final.checkpoint.size >= size { return ProvenCheckpoint(signed: final, standing: .final) }
        guard standing != .final, let newest, newest.checkpoint.size >= size else { return nil }
        return ProvenCheckpoint(signed: newest, standing: .provisional)
    }

    /// The newest one that stands high enough; `nil` where there is none.
    func newest(atLeast standing: ProofStanding) -> ProvenCheckpoint? {
        let isFinal = final.map { final in
            standing == .final || newest.map { $0.checkpoint.size <= final.checkpoint.size } ?? true
        }
        if let final, isFinal == true { return ProvenCheckpoint(signed: final, standing: .final) }
        guard standing != .final else { return nil }
        return newest.map { ProvenCheckpoint(signed: $0, standing: .provisional) }
    }
}
