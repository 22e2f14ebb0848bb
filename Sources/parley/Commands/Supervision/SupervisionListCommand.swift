internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley supervision list`: the supervision cases of a ledger, newest first.
struct SupervisionListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the supervision cases of a ledger, newest first.")

    @Option(help: "Only cases in this status, such as opinion_issued or answer_overdue.")
    var status: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let status, SupervisionStatus(rawValue: status) == nil {
            throw ValidationError(
                "--status is one of " + SupervisionStatus.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
    }

    func run() async throws {
        var filter = SupervisionListFilter()
        filter.status = status.flatMap(SupervisionStatus.init)
        let rows = try await Composition.run(settingOptions) { [filter] composition in
            try await composition.catchUp(ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            let cases = SupervisionCases(composition.service)
            var rows: [SupervisionListRow] = []
            var position: SupervisionListPosition?
            repeat {
                let page = try await cases.list(
                    in: ledger.id, for: reader, filter: filter, after: position, limit: SupervisionCases.listedCases)
                rows += page.rows
                position = page.next
            } while position != nil
            return rows
        }
        if output.json {
            showJSON(rows)
        } else {
            showText(rows, languageOptions.chosen)
        }
    }

    private func showText(_ rows: [SupervisionListRow], _ language: Language) {
        var table = TextTable(["ID", "STATUS", "ANSWER DUE", "UNION", "EMPLOYER", "TITLE"])
        for row in rows {
            table.add([
                row.id.description, row.status.rawValue, row.due?.description ?? "-", row.union, row.employer,
                row.title.text(preferringChinese: language.prefersChinese),
            ])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ rows: [SupervisionListRow]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("supervision_cases")
        writer.beginArray()
        for row in rows { SupervisionRendering.write(row, to: &writer) }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
