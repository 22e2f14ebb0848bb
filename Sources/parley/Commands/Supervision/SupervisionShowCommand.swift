internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley supervision show ID`: a supervision case told step by step, with its deadline.
struct SupervisionShowCommand: AsyncParsableCommand {
    private static let pageEvents = 200
    private static let versionColumns = 5
    private static let dateColumns = 29

    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Tell a supervision case step by step; with --json how it stands.")

    @Argument(help: "The case's id.")
    var id: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard StreamID(id) != nil else { throw ValidationError("\"\(id)\" is no id of a supervision case.") }
    }

    func run() async throws {
        guard let stream = StreamID(id) else { return }
        let language = languageOptions.chosen
        let (view, events) = try await Composition.run(settingOptions) { composition in
            let service = SupervisionCases(composition.service).service
            let reader = try Operator.principal(in: ledger.id)
            let address = StreamAddress.existing(stream, in: ledger.id)
            guard case .found(let view) = try await service.view(of: address, for: reader) else {
                throw CommandFailure(.failed, "\(id): no such supervision case in ledger \(ledger.id)")
            }
            var events: [DecodedStreamEvent<SupervisionFamily>] = []
            var read = StreamVersion.none
            while true {
                let page = try await service.events(
                    of: address, for: reader, after: read, limit: Self.pageEvents
                ).value(of: id)
                events += page
                guard let last = page.last, page.count == Self.pageEvents else { break }
                read = last.recorded.version
            }
            return (view, events)
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("supervision_case_id", id)
            writer.member("version", view.version.number)
            SupervisionRendering.write(view.state, to: &writer)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            for event in events { Terminal.result(Self.line(event, in: view.state, language)) }
            if let deadline = view.state.deadline { Terminal.result(Self.line(deadline, language)) }
        }
    }

    private static func line(
        _ event: DecodedStreamEvent<SupervisionFamily>, in state: SupervisionState, _ language: Language
    ) -> String {
        DisplayWidth.padded(event.recorded.version.number.description, to: versionColumns)
            + DisplayWidth.padded(StoryTelling.date(of: event.event.occurredAt, language: language), to: dateColumns)
            + SupervisionStory.tell(event, in: state, language: language)
    }

    private static func line(_ deadline: Deadline, _ language: Language) -> String {
        let title = language.prefersChinese ? deadline.rule.title.zh : deadline.rule.title.en
        let law = [deadline.profile.description, deadline.article?.description].compactMap(\.self)
        return "\(title): \(deadline.due) \(word(deadline.status)) (\(law.joined(separator: ", ")))"
    }

    private static func word(_ status: DeadlineStatus) -> String {
        switch status {
        case .running: "running"
        case .suspended: "suspended"
        case .met(let day): "met \(day)"
        case .missed(let day): "missed \(day)"
        }
    }
}
