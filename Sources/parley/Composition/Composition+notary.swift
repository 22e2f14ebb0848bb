internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyHTTP
internal import Transparency

extension Composition {
    /// The notary of a `serve` process; `nil` where the settings name no folder for it.
    ///
    /// - Throws: ``SettingFault``; ``CommandFailure`` for a policy that cannot be read; `PostgresConfigurationError`.
    func notaryService(
        holding store: PostgresEventStore
    ) throws -> (notary: NotaryService, witnesses: WitnessClients?)? {
        guard settings[.notaryDirectory] != nil else { return nil }
        let (configuration, witnesses) = try Self.notaryConfiguration(settings)
        let notary = NotaryService(
            configuration: configuration,
            database: try Self.database(settings, role: nil), logger: logger,
            onHold: { ledger, isHeld in
                if isHeld { store.holdAppends(to: ledger) } else { store.releaseAppends(to: ledger) }
            })
        return (notary, witnesses)
    }

    /// What the settings say of a notary, and who asks the witnesses of its policy, whose service has to outlive it.
    ///
    /// - Throws: ``SettingFault``; ``CommandFailure`` for a policy that cannot be read; `StartFault` for an address in it.
    static func notaryConfiguration(
        _ settings: Settings, ledgers: Set<LedgerID> = []
    ) throws -> (NotaryConfiguration, WitnessClients?) {
        var configuration = NotaryConfiguration(
            directory: try settings.text(.notaryDirectory), ledgers: ledgers)
        if let origin = settings[.notaryOrigin] {
            guard let name = KeyName(origin.text) else {
                throw SettingFault.invalid(
                    .notaryOrigin, value: origin.text, expected: "a name without spaces and +, such as parley.example")
            }
            configuration.origin = name
        }
        var witnesses: WitnessClients?
        if let policy = settings[.notaryPolicy] {
            let clients = try WitnessClients(
                policy: try ProofFile.policy(policy.text), logger: Logger(label: "parley.witnesses"))
            configuration.policy = try ProofFile.bytes(policy.text, limit: TrustPolicy.maximumByteCount)
            configuration.witnesses = clients.witnesses
            witnesses = clients
        }
        return (configuration, witnesses)
    }
}
