internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley replay ID`: a negotiation told step by step.
struct ReplayCommand: AsyncParsableCommand {
    private static let pageEvents = 200
    private static let versionColumns = 5
    private static let dateColumns = 20

    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Tell a negotiation step by step; with --json one object an event.")

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = languageOptions.chosen
        try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            var state = Negotiation.initialState
            var read = StreamVersion.none
            while true {
                let page = try await composition.service.events(
                    of: negotiation, in: ledger.id, for: reader, after: read, limit: Self.pageEvents
                ).value(of: id)
                for event in page {
                    if output.json {
                        var writer = JSONWriter()
                        EventRendering.write(event, to: &writer)
                        Terminal.result(json: writer)
                    } else {
                        Terminal.result(Self.line(event, before: state, language))
                    }
                    Negotiation.evolve(&state, event.event)
                }
                guard let last = page.last, page.count == Self.pageEvents else { break }
                read = last.recorded.version
            }
        }
    }

    private static func line(_ event: DecodedEvent, before: NegotiationState, _ language: Language) -> String {
        DisplayWidth.padded(event.recorded.version.number.description, to: versionColumns)
            + DisplayWidth.padded(StoryTelling.date(of: event.event.occurredAt, language: language), to: dateColumns)
            + StoryTelling.tell(event, before: before, language: language)
    }
}
