internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyHTTP
internal import Transparency

extension Composition {
    /// The notary of a `serve` process; `nil` where the settings name no folder for it.
    ///
    /// - Throws: ``SettingFault``; ``CommandFailure`` for a policy that cannot be read; `PostgresConfigurationError`.
    func notaryService(holding store: PostgresEventStore) throws -> NotaryService? {
        guard settings[.notaryDirectory] != nil else { return nil }
        return NotaryService(
            configuration: try Self.notaryConfiguration(settings),
            database: try Self.database(settings, role: nil), logger: logger,
            onHold: { ledger, isHeld in
                if isHeld { store.holdAppends(to: ledger) } else { store.releaseAppends(to: ledger) }
            })
    }

    /// What the settings say of a notary.
    ///
    /// - Throws: ``SettingFault``; ``CommandFailure`` for a policy that cannot be read.
    static func notaryConfiguration(
        _ settings: Settings, ledgers: Set<LedgerID> = []
    ) throws -> NotaryConfiguration {
        var configuration = NotaryConfiguration(
            directory: try settings.text(.notaryDirectory), ledgers: ledgers)
        if let origin = settings[.notaryOrigin] {
            guard let name = KeyName(origin.text) else {
                throw SettingFault.invalid(
                    .notaryOrigin, value: origin.text, expected: "a name without spaces and +, such as parley.example")
            }
            configuration.origin = name
        }
        if let policy = settings[.notaryPolicy] {
            // Read as a policy too: a wrong one is told at the start, with its line.
            _ = try ProofFile.policy(policy.text)
            configuration.policy = try ProofFile.bytes(policy.text, limit: TrustPolicy.maximumByteCount)
        }
        return configuration
    }
}
