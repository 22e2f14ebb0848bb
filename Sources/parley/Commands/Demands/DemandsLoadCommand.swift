internal import ArgumentParser
internal import EventSourcing
internal import ParleyHTTP
internal import ParleyService

/// `parley demands load NEGOTIATION FILE`: collects the suggestions of a file, and can be run again.
struct DemandsLoadCommand: AsyncParsableCommand {
    /// How many lines are recorded together.
    private static let linesOfTurn = 250

    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Collect the suggestions of a file, a line of JSON each.",
        discussion: """
            The file is what POST /v1/negotiations/{id}/demand-collection/suggestions takes: "key", "channel", "words" and \
            perhaps "category", "region" and "received" a line. Each line is answered with one on standard output. A line that \
            is refused does not stop the others (exit status 65 at the end). Running the command again records nothing twice, \
            so that it goes on where it was stopped. The words are kept apart from the log, sealed under a key of the account.
            """)

    @Argument(help: "The negotiation: its id, or the beginning of it.")
    var negotiation: String

    @Argument(help: "The file.")
    var file: String

    @Option(name: .customLong("as"), help: "The account that collects: a representative of the labour side.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
    }

    func run() async throws {
        guard let name = PrincipalID(account) else { return }
        let lines = try LineFile.read(file)
        let principal = Principal(id: name, roles: [.negotiator], ledgers: [ledger.id])
        let language = languageOptions.chosen
        let tally = try await Composition.run(settingOptions, acts: true) { composition in
            let id = try await composition.negotiation(named: negotiation, in: ledger.id)
            guard let place = DemandPlace(beside: id, in: ledger.id) else {
                throw CommandFailure(.failed, "ledger \(ledger.id) has no collections of demands")
            }
            var feed = SuggestionFeed(
                DemandService(beside: composition.service), at: place, as: principal, language: language,
                requestID: "parley demands load")
            let display = ProgressDisplay("load", mode: progressOptions.progress)
            for start in stride(from: 0, to: lines.count, by: Self.linesOfTurn) {
                let turn = Array(lines[start..<min(start + Self.linesOfTurn, lines.count)])
                guard let answer = try await feed.answerIfPermitted(turn) else {
                    throw CommandFailure(
                        .failed, "\(account) is no representative of the labour side of \(negotiation)")
                }
                Terminal.result(bytes: answer)
                display.show(done: Int64(start + turn.count), of: Int64(lines.count))
            }
            display.finish()
            Terminal.result(bytes: feed.summary())
            return feed.tally
        }
        guard tally.refused == 0 else { throw CommandFailure(.badInput, "\(tally.refused) lines were refused") }
    }
}
