internal import EventSourcing
internal import Postgres
internal import Synchronization
public import Transparency

extension Notary {
    /// Signs what there is, for the last time under this origin.
    ///
    /// - Returns: the last checkpoint, with the cosignatures that there are.
    /// - Throws: ``NotaryError``, `PostgresError`; ``NotaryError/frozen(_:)`` where it is frozen already;
    ///   ``NotaryError/refused(_:)`` where the log may not be signed: then only ``rotate(to:restarting:)`` helps.
    public func freeze() async throws -> SignedCheckpoint {
        let round = try await round()
        let checkpoint: SignedCheckpoint
        switch round {
        case .signed(let signed, _): checkpoint = signed
        case .standby: throw NotaryError.notLeader(ledger)
        case .frozen: throw NotaryError.frozen(ledger)
        case .empty: throw NotaryError.nothingSigned(ledger)
        case .refused(let reason): throw NotaryError.refused(reason)
        }
        try files.write(finalNote: checkpoint.bytes, of: state.key)
        try change { $0.standing = .frozen }
        return checkpoint
    }

    /// Continues a frozen log with a new key under a new origin; the old one is noted with its last root.
    ///
    /// - Parameter restarting: hashes the ledger again from its first leaf, for a log whose signed events are lost for good. A
    ///   log that was refused can be rotated in this way only, and need not be frozen.
    /// - Returns: the new public key, for policies.
    /// - Throws: ``NotaryError``.
    public func rotate(to origin: KeyName, restarting: Bool = false) throws -> VerifierKey {
        let old = state
        guard old.standing == .frozen || restarting else { throw NotaryError.notFrozen(ledger) }
        let used = old.former.map(\.key.name) + [old.key.name]
        guard !used.contains(where: { $0.bytes == origin.bytes }) else { throw NotaryError.usedOrigin("\(origin)") }
        let signer = try Self.makeKey(origin)
        try files.write(signer)
        let policy = try Self.policy(policyFile, for: signer.verifier)
        try change { state in
            state.former.append(FormerLog(key: old.key, size: old.range.size, root: old.range.root))
            state.key = signer.verifier
            state.standing = .active
            if restarting {
                state.range = CompactRange()
                state.lastLeafHash = Leaf.noHash
                state.lastRecordedAt = .min
            }
        }
        shared.withLock { shared in
            shared.policy = policy
            shared.witnessed = [:]
        }
        book.withLock { book in
            book.signer = signer
            book.published = nil
            if restarting { book.examination = LeafExamination() }
        }
        return signer.verifier
    }

    /// Changes the state, on disk first.
    private func change(_ body: (inout NotaryState) -> Void) throws {
        try book.withLock { book in
            var state = book.state
            guard try files.state() == state else { throw NotaryRefusal.foreignState }
            body(&state)
            try files.write(state)
            book.state = state
            shared.withLock { $0.state = state }
        }
    }
}
