internal import Bargaining
internal import EventSourcing
internal import Postgres

extension ErasureExecutor {
    private static let pageEvents = 200

    /// Repeats every erasure on record against rows and keys: after a restore, what was erased is erased again before anybody is
    /// served. Done again it changes nothing.
    ///
    /// - Throws: `PostgresError`, ``PersonKeyError``, `EventStoreError`, ``EventCodecError``.
    /// - Complexity: linear in the erasures on record; in the people and pseudonyms, too, where there are any.
    public func replay() async throws -> ErasureReplay {
        var replay = ErasureReplay()
        guard let pool = negotiations.pool else { return replay }
        let ledgers = try await ErasureLedgers.all(pool)
        replay.namesSealed = try await APIKeyNames(pool: pool, keys: negotiations.keys).seal()
        for ledger in ledgers {
            let gone = try await gone(in: ledger, &replay)
            guard !gone.isEmpty else { continue }
            let register = CommandIdentity.erasureRegister(of: ledger)
            let files = try await negotiations.keys.keyFiles { key in
                gone.contains(SeatID(key.pseudonym(in: register, of: ledger)))
            }
            for file in files {
                try await destroyAgain(file, ledgers)
                replay.keysDestroyed += 1
            }
        }
        return replay
    }

    /// Deletes the rows that records of a ledger name, and answers who was erased: the people of the cases that are done.
    private func gone(in ledger: LedgerID, _ replay: inout ErasureReplay) async throws -> Set<SeatID> {
        let stream = CommandIdentity.erasureRegister(of: ledger)
        var state = ErasureRegister.initialState
        var gone: Set<SeatID> = []
        var last = StreamVersion.none
        while true {
            let page = try await negotiations.log.events(of: stream, in: ledger, after: last, limit: Self.pageEvents)
            for recorded in page {
                let event = try StreamCodec<ErasureFamily>.decode(recorded).event
                ErasureRegister.evolve(&state, event)
                last = recorded.version
                guard case .executed(let record) = event.fact else { continue }
                replay.pieces += record.erased.count
                replay.rowsDeleted += try await ErasedRows.delete(record.erased, in: ledger, eraser)
                if record.isLast, let known = state.erasureCase(record.number), known.request.parent == nil {
                    gone.insert(known.request.subject)
                }
            }
            if page.count < Self.pageEvents { return gone }
        }
    }

    /// A key that came back with a backup of the key directory, and what hangs on it.
    private func destroyAgain(_ file: [String], _ ledgers: [LedgerID]) async throws {
        let keys = negotiations.keys
        if let key = try await keys.key(in: file) {
            for ledger in ledgers {
                try await ErasedRows.deleteParticipations(of: key.participant(in: ledger), in: ledger, eraser)
            }
            try await ErasedRows.deleteKeys(of: key.account, eraser)
        }
        try await keys.forget(try await keys.seats(ofKeyIn: file))
        try await keys.destroyKey(in: file)
    }

    /// Carries on every case that was ordered and is not done.
    ///
    /// - Returns: how many cases were done by this call.
    /// - Throws: what stopped the last case that could not be carried on, after all others were.
    @discardableResult
    public func resume() async throws -> Int {
        guard let pool = negotiations.pool else { return 0 }
        var done = 0
        var failure: (any Error)?
        let ledgers = try await ErasureLedgers.all(pool)
        let registers = ErasureRegisters(negotiations: negotiations)
        try await registers.refuseWithParents(among: ledgers)
        for ledger in ledgers {
            let state = try await registers.state(of: ledger)
            for known in state.cases where known.isUnderWay && known.request.parent == nil {
                // What cannot be carried on keeps no other case waiting.
                do {
                    if case .executed = try await carryOut(known.number, in: ledger) { done += 1 }
                } catch {
                    try Task.checkCancellation()
                    failure = error
                }
            }
        }
        if let failure { throw failure }
        return done
    }
}
