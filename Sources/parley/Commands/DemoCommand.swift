internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import ParleyService
internal import StrictJSON

/// `parley demo`: one live negotiation of couriers and a login for every role.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Record a live negotiation of couriers and make a login for every role.",
        discussion: "Running it again records nothing and keeps the logins of the file. Never for real ledgers.")

    @Option(help: "File that keeps the logins; readable by its owner only.")
    var logins = ".parley/logins.json"

    @Flag(help: "Create the ledger if it is not there.")
    var createLedger = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let (negotiation, version) = try await Composition.run(settingOptions, acts: true) { composition in
            if createLedger { try await composition.store.createLedger(ledger.id, name: "Parley demo") }
            let recorder = DemoRecorder(service: composition.service, ledger: ledger.id)
            let recorded = try await recorder.record()
            try await DemoLoginFile(path: logins).complete(
                keys: composition.apiKeys, ledger: ledger.id, negotiation: recorded.negotiation)
            return recorded
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("negotiation_id", negotiation.description)
            writer.member("version", version.number)
            writer.member("logins", logins)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            Terminal.result("negotiation \(negotiation) at version \(version.number)")
            Terminal.result("logins in \(logins)")
        }
    }
}
