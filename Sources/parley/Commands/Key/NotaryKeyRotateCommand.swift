internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Transparency

/// `parley key notary rotate LEDGER --origin NAME`: another key under another origin.
struct NotaryKeyRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Continue a frozen log with a new key under a new origin.",
        discussion: """
            Stop the notary of this folder first. What is printed is the new public key: it goes into every policy. The old \
            origin is noted with its last root and never signed again.
            """)

    @Argument(help: "The ledger.")
    var ledger: Int32

    @Option(help: "The new origin, never used before.")
    var origin: String

    @Flag(help: "Hash the ledger from its first event: for a log whose signed events are lost for good.")
    var restart = false

    @OptionGroup var notaryOptions: NotaryOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard KeyName(origin) != nil else { throw ValidationError(KeyFault.name.description) }
    }

    func run() async throws {
        guard let name = KeyName(origin) else { throw CommandFailure(.usage, KeyFault.name.description) }
        let settings = try await settingOptions.settings(notaryOptions.flags)
        try LogSetup.install(settings)
        let key = try await NotaryKeyDesk(settings).withNotary(of: LedgerID(ledger)) { notary in
            try notary.rotate(to: name, restarting: restart)
        }
        Terminal.result(key.description)
    }
}
