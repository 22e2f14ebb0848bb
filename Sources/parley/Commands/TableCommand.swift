internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley table ID`: where both sides stand, item by item.
struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Show where both sides stand, item by item, now or at any moment.")

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @OptionGroup var momentOptions: MomentOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let view = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            return try await composition.service.view(
                of: negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), at: momentOptions.moment
            ).value(of: id)
        }
        if output.json {
            var writer = JSONWriter()
            TableRendering.write(view, to: &writer)
            Terminal.result(json: writer)
        } else {
            TablePrint(view, language: languageOptions.chosen).lines.forEach(Terminal.result)
        }
    }
}
