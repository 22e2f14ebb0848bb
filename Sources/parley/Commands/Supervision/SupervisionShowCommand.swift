internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley supervision show ID`: a supervision case told step by step, with its deadline.
struct SupervisionShowCommand: AsyncParsableCommand {
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
        try await Composition.run(settingOptions) { composition in
            let service = SupervisionCases(composition.service).service
            let address = StreamAddress.existing(stream, in: ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            guard case .found(let view) = try await service.view(of: address, for: reader) else {
                throw CommandFailure(.failed, "\(id): no such supervision case in ledger \(ledger.id)")
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
                try await StreamReplay(id: id, ledger: ledger.id, language: language, asJSON: false).tell(
                    service, at: address, named: ("supervision_case_id", id))
                if let deadline = view.state.deadline { Terminal.result(Self.line(deadline, language)) }
            }
        }
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
