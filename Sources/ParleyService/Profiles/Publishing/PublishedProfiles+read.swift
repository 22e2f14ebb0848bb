internal import Bargaining
internal import EventSourcing
internal import Postgres

extension PublishedProfiles {
    /// Reads what was published since, where a page of the ledger's log says so or nothing was read yet.
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
        try take(events, in: ledger)
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
