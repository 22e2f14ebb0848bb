internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Transparency

/// `parley key notary create LEDGER --origin NAME`: the key of a ledger, with an empty state.
struct NotaryKeyCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make the key of a ledger; what is printed is the public key, for policies.")

    @Argument(help: "The ledger.")
    var ledger: Int32

    @Option(help: "Origin of the log and name of the key, such as parley.example/ledger/1; never used before.")
    var origin: String

    @OptionGroup var notaryOptions: NotaryOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard ledger > 0 else { throw ValidationError("A ledger is a number from 1.") }
        guard KeyName(origin) != nil else { throw ValidationError(KeyFault.name.description) }
    }

    func run() async throws {
        guard let name = KeyName(origin) else { throw CommandFailure(.usage, KeyFault.name.description) }
        let settings = try await settingOptions.settings(notaryOptions.flags)
        let key = try Notary.create(
            ledger: LedgerID(ledger), origin: name, directory: try settings.text(.notaryDirectory))
        Terminal.result(key.description)
    }
}
