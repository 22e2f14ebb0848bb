internal import Bargaining
internal import EventSourcing
internal import Postgres

extension PublishedProfiles {
    /// Reads what was published since, where a page of the ledger's log says so or nothing was read yet.
    ///
    /// What cannot be read, and what follows it, is as a version that there is not: nothing is due under it.
    ///
    /// Complexity: no read where nothing was published; else one.
    func refresh(
        _ ledger: LedgerID, for page: [RecordedEvent], _ connection: PostgresConnection
    ) throws {
        let known = version(of: ledger)
        guard known == nil || page.contains(where: { ProfileFamily.readers[$0.type] != nil }) else { return }
        let events = try LogPage.events(
            of: CommandIdentity.profileRegister(of: ledger), in: ledger, after: known ?? .none,
            through: StreamVersion(.max), connection)
        do {
            try take(events, in: ledger)
        } catch is EventCodecError {
            try take(readable(events), in: ledger)
        }
    }

    /// The events before the first that cannot be read.
    private func readable(_ events: [RecordedEvent]) -> [RecordedEvent] {
        var readable: [RecordedEvent] = []
        for event in events {
            do {
                _ = try StreamCodec<ProfileFamily>.decode(event)
            } catch {
                break
            }
            readable.append(event)
        }
        return readable
    }

    /// Reads what was published since. Complexity: one read, and one more for each page of versions.
    func refresh(_ ledger: LedgerID, from log: any NegotiationLog, pageEvents: Int) async throws {
        while true {
            let events = try await log.events(
                of: CommandIdentity.profileRegister(of: ledger), in: ledger, after: version(of: ledger) ?? .none,
                limit: pageEvents)
            try take(events, in: ledger)
            if events.count < pageEvents { return }
        }
    }
}
