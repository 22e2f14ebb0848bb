internal import EventSourcing
internal import ParleyService

extension Composition {
    /// The fewest characters of an id that are taken as its beginning.
    private static let shortestPrefix = 4
    private static let pageRows = 200

    /// The negotiation that a person means: by its id, by the id of a published history, or by the beginning of its id.
    ///
    /// - Throws: ``CommandFailure`` where none or several are meant; errors of the service.
    /// - Complexity: O(1) for a whole id, else linear in the negotiations of the ledger.
    func negotiation(named name: String, in ledger: LedgerID) async throws -> StreamID {
        if let id = UUIDValue(name) { return StreamID(id) }
        let reader = try Operator.principal(in: ledger)
        let published = HistoryIdentity.negotiation(of: name, in: ledger)
        if try await service.currentVersion(of: published, in: ledger, for: reader) != nil { return published }
        guard name.utf8.count >= Self.shortestPrefix else {
            throw CommandFailure(.failed, "\(name): no such negotiation in ledger \(ledger)")
        }
        try await catchUp(ledger)
        let prefix = name.lowercased()
        var found: [StreamID] = []
        var position: NegotiationListPosition?
        repeat {
            let page = try await service.list(
                in: ledger, for: reader, after: position, limit: Self.pageRows)
            found += page.rows.map(\.id).filter { $0.description.hasPrefix(prefix) }
            position = page.next
        } while position != nil
        switch found.count {
        case 0: throw CommandFailure(.failed, "\(name): no such negotiation in ledger \(ledger)")
        case 1: return found[0]
        default:
            throw CommandFailure(.failed, "\(name) is the beginning of \(found.count) negotiations; give more of it")
        }
    }

    /// Brings the read models of a ledger up to its head. Without a running service nobody follows the log: what was just
    /// imported would not be listed.
    ///
    /// - Throws: ``SettingFault``; `PostgresError`, `ProjectionError`.
    func catchUp(_ ledger: LedgerID) async throws {
        let projector = Projector(
            store: store, configuration: try Self.database(settings, role: Projector.role), rulebook: rulebook,
            logger: logger)
        do {
            try await projector.catchUp(ledger)
            await projector.shutdown()
        } catch {
            await projector.shutdown()
            throw error
        }
    }
}
