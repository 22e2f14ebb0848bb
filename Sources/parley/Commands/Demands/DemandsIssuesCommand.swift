internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley demands issues NEGOTIATION`: what suggestions come down to, and which agenda items carry it.
struct DemandsIssuesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issues", abstract: "Show the issues of a collection with their suggestions and agenda items.")

    @Argument(help: "The negotiation: its id, or the beginning of it.")
    var negotiation: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let (view, statuses) = try await Composition.run(settingOptions) { composition in
            let id = try await composition.negotiation(named: negotiation, in: ledger.id)
            guard let place = DemandPlace(beside: id, in: ledger.id) else {
                throw CommandFailure(.failed, "ledger \(ledger.id) has no collections of demands")
            }
            let collections = DemandService(beside: composition.service)
            let reader = try Operator.principal(in: ledger.id)
            return (try await collections.view(at: place), try await collections.itemStatuses(at: place, for: reader))
        }
        output.json ? showJSON(view, statuses) : showText(view, statuses)
    }

    private func showJSON(_ view: DemandView, _ statuses: [ItemKey: ItemStatus]) {
        var writer = JSONWriter()
        writer.beginObject()
        DemandRendering.writeIssues(of: view.state, statuses, to: &writer)
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func showText(_ view: DemandView, _ statuses: [ItemKey: ItemStatus]) {
        var table = TextTable(["ISSUE", "SUGGESTIONS", "AGENDA ITEM", "STATUS", "TITLE"])
        for issue in view.state.issues {
            table.add([
                String(issue.issue.number), String(issue.suggestions.count), issue.item?.text ?? "-",
                issue.item.flatMap { statuses[$0] }?.rawValue ?? "-",
                issue.issue.title.text(preferringChinese: languageOptions.chosen == .zh),
            ])
        }
        table.lines.forEach(Terminal.result)
        let (total, grouped) = (view.state.suggestions.count, view.state.groupedCount)
        Terminal.result("\(total) suggestions, \(grouped) grouped, \(total - grouped) not yet grouped")
    }
}
