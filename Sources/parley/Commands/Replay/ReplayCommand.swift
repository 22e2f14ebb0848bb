internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley replay ID`: a negotiation told step by step, at any moment, or compared between two.
struct ReplayCommand: AsyncParsableCommand {
    private static let pageEvents = 200
    private static let versionColumns = 5
    private static let dateColumns = 20

    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Tell a negotiation, caucus, party or campaign step by step; with --json one object an event.",
        discussion: """
            With --step, every event is followed by the digest of the state after it, and the last line is the digest at the \
            end: equal on every machine that has the same record. With --compare, what differs between two moments.
            """)

    @Argument(
        help: "The negotiation: its id, the beginning of it, or the id of a published history. With --of, its id.")
    var id: String

    @Option(help: "What to tell: negotiation, caucus (with --side), party or campaign.")
    var of = ReplayedKind.negotiation

    @Option(help: "Whose caucus: labour or employer.")
    var side: ReplayedSide?

    @OptionGroup var momentOptions: MomentOptions

    @Flag(help: "Show the digest of the state after every event.")
    var step = false

    @Option(
        help: """
            Show what differs from another moment: a version, a time by which it was recorded, or occurred-by: and a time.
            """)
    var compare: ComparedMoment?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (of == .caucus) == (side != nil) else {
            throw ValidationError("--side is labour or employer, and goes with --of caucus.")
        }
        guard of == .negotiation || of == .caucus || StreamID(id) != nil else {
            throw ValidationError("\"\(id)\" is no id of a \(of.rawValue).")
        }
        guard of == .negotiation || (momentOptions.moment == .latest && !step && compare == nil) else {
            throw ValidationError("Moments, --step and --compare go with negotiations.")
        }
        guard !step || compare == nil else { throw ValidationError("--step and --compare exclude one another.") }
    }

    func run() async throws {
        if let compare {
            try await tellDifferences(from: compare.moment)
        } else if of == .negotiation {
            try await step ? tellSteps() : tellNegotiation()
        } else {
            try await tellStream()
        }
    }

    /// A stream of a family.
    private func tellStream() async throws {
        let language = languageOptions.chosen
        try await Composition.run(settingOptions) { composition in
            let service = composition.service
            let replay = StreamReplay(id: id, ledger: ledger.id, language: language, asJSON: output.json)
            switch of {
            case .negotiation: return
            case .party, .campaign:
                guard let stream = StreamID(id) else { return }
                let address = StreamAddress.existing(stream, in: ledger.id)
                if of == .party {
                    let parties = StreamService<PartyFamily>(beside: service)
                    try await replay.tell(parties, at: address, named: ("party_id", stream.description))
                } else {
                    let campaigns = StreamService<CampaignFamily>(beside: service)
                    try await replay.tell(campaigns, at: address, named: ("campaign_id", stream.description))
                }
            case .caucus:
                let negotiation = try await composition.negotiation(named: id, in: ledger.id)
                let reader = try Operator.principal(in: ledger.id)
                let state = try await service.view(of: negotiation, in: ledger.id, for: reader).value(of: id).state
                guard let side, let place = CaucusPlace(of: side.side, beside: negotiation, in: ledger.id) else {
                    return
                }
                try await replay.tell(
                    service.caucuses, at: place.address, named: ("negotiation_id", negotiation.description),
                    titles: state.items.reduce(into: [:]) { $0[$1.item.key] = $1.item.title })
            }
        }
    }

    private func tellNegotiation() async throws {
        let language = languageOptions.chosen
        try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            var state = Negotiation.initialState
            var read = StreamVersion.none
            while true {
                let page = try await composition.service.events(
                    of: negotiation, in: ledger.id, for: reader, after: read, limit: Self.pageEvents,
                    at: momentOptions.moment
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

    /// Every event with the digest after it, then the digest at the end.
    private func tellSteps() async throws {
        let language = languageOptions.chosen
        try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            var read = StreamVersion.none
            while true {
                let page = try await composition.service.replay(
                    negotiation, in: ledger.id, for: reader, after: read, limit: NegotiationService.replayedSteps,
                    at: momentOptions.moment
                ).value(of: id)
                for step in page.steps {
                    let print = ReplayPrint(language: language)
                    if output.json {
                        Terminal.result(json: print.json(step))
                    } else {
                        Terminal.result(Self.line(step.event, before: step.before, language))
                        Terminal.result(print.digest(step.digest, indent: Self.versionColumns))
                    }
                }
                guard page.hasMore, let last = page.steps.last else {
                    let print = ReplayPrint(language: language)
                    if output.json {
                        Terminal.result(json: print.json(page.end, of: negotiation))
                    } else {
                        Terminal.result(print.end(page.end))
                    }
                    break
                }
                read = last.event.recorded.version
            }
        }
    }

    private func tellDifferences(from compared: ReadMoment) async throws {
        let comparison = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            return try await composition.service.compare(
                negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), from: compared,
                to: momentOptions.moment
            ).value(of: id)
        }
        let print = ReplayPrint(language: languageOptions.chosen)
        if output.json {
            Terminal.result(json: print.json(comparison))
        } else {
            print.lines(comparison).forEach(Terminal.result)
        }
    }

    private static func line(_ event: DecodedEvent, before: NegotiationState, _ language: Language) -> String {
        DisplayWidth.padded(event.recorded.version.number.description, to: versionColumns)
            + DisplayWidth.padded(StoryTelling.date(of: event.event.occurredAt, language: language), to: dateColumns)
            + StoryTelling.tell(event, before: before, language: language)
    }
}
