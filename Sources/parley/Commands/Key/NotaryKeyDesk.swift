internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyHTTP

/// A notary for one command, that closes or opens a log and goes.
struct NotaryKeyDesk {
    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Runs a body with the notary of a ledger, whose files are locked meanwhile.
    ///
    /// - Throws: what the body throws; `NotaryError`, ``SettingFault``, ``CommandFailure``.
    func withNotary<Value: Sendable>(
        of ledger: LedgerID, _ body: (Notary) async throws -> Value
    ) async throws -> Value {
        let logger = Logger(label: "parley.notary")
        let (configuration, witnesses) = try Composition.notaryConfiguration(settings)
        let session = NotarySession(
            configuration: try Composition.database(settings, role: nil), logger: logger)
        let notary = try Notary(
            ledger: ledger, directory: configuration.directory, policy: configuration.policy,
            witnesses: configuration.witnesses, session: session, logger: logger)
        session.start()
        do {
            let value = try await body(notary)
            await session.shutdown()
            try await witnesses?.shutdown()
            return value
        } catch {
            await session.shutdown()
            try await witnesses?.shutdown()
            throw error
        }
    }
}
