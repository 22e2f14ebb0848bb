internal import ArgumentParser
internal import EventSourcing
internal import ParleyHTTP
internal import ParleyService

/// `parley campaign invite ID FILE`: opens a negotiation with each target of a file, and can be run again.
struct CampaignInviteCommand: AsyncParsableCommand {
    /// How many lines are recorded together.
    private static let linesOfTurn = 250

    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Invite the targets of a campaign, a line of JSON each.",
        discussion: """
            The file is what POST /v1/campaigns/{id}/invitations takes: the body of an invitation with "target" a line. \
            Each line is answered with one on standard output. A line that is refused does not stop the others (exit \
            status 65 at the end). Running the command again records nothing twice, so that it goes on where it was stopped.
            """)

    @Argument(help: "The campaign's id.")
    var id: String

    @Argument(help: "The file.")
    var file: String

    @Option(name: .customLong("as"), help: "The account that invites; it becomes chief of the inviting side.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        guard StreamID(id) != nil else { throw ValidationError("\"\(id)\" is no id of a campaign.") }
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
    }

    func run() async throws {
        guard let campaign = StreamID(id), let name = PrincipalID(account) else { return }
        let lines = try LineFile.read(file)
        let principal = Principal(id: name, roles: [.unionFederation], ledgers: [ledger.id])
        let language = languageOptions.chosen
        let tally = try await Composition.run(settingOptions, acts: true) { composition in
            var feed = CampaignInvitationFeed(
                CampaignService(beside: composition.service), of: campaign, in: ledger.id, as: principal,
                language: language, requestID: "parley campaign invite")
            let display = ProgressDisplay("invite", mode: progressOptions.progress)
            for start in stride(from: 0, to: lines.count, by: Self.linesOfTurn) {
                let turn = Array(lines[start..<min(start + Self.linesOfTurn, lines.count)])
                guard let answer = try await feed.answerIfFound(turn) else {
                    throw CommandFailure(.failed, "\(id): no such campaign in ledger \(ledger.id)")
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
