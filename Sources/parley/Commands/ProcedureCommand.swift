internal import ArgumentParser
internal import ParleyService
internal import StrictJSON

/// `parley procedure ID`: the procedure around a table: clocks, drafts, votes, filing, effect.
struct ProcedureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "procedure",
        abstract: "Show the procedure around a table: clocks with their articles, drafts, votes, filing, effect.")

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
            return try await composition.service.procedure(
                of: negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), at: momentOptions.moment
            ).value(of: id)
        }
        if output.json {
            var writer = JSONWriter()
            ProcedureRendering.write(view, to: &writer)
            Terminal.result(json: writer)
        } else {
            ProcedurePrint(view, language: languageOptions.chosen).lines.forEach(Terminal.result)
        }
    }
}
