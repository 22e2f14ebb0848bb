internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import ParleyService
internal import StrictJSON

/// `parley ledger create NUMBER --name NAME`.
struct LedgerCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Create a ledger; again under the same name changes nothing.")

    @Argument(help: "Number of the ledger, from 1.")
    var number: Int32

    @Option(help: "Name of the ledger, 1 to 200 characters.")
    var name: String

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...LedgerID.greatestShared).contains(number) else {
            throw ValidationError(
                "A ledger's number is from 1 to \(LedgerID.greatestShared); companions are made by themselves.")
        }
    }

    func run() async throws {
        let isNew = try await Composition.run(settingOptions) { composition in
            try await composition.store.createLedger(LedgerID(number), name: name)
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("ledger", Int64(number))
            writer.member("name", name)
            writer.member("created", isNew)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            Terminal.result(isNew ? "created ledger \(number)" : "ledger \(number) is there already")
        }
    }
}
