internal import ArgumentParser
internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// `parley deadlines`: what is due in a ledger, by which article, and what is overdue.
struct DeadlinesCommand: AsyncParsableCommand {
    private static let pageRows = 500

    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "Show what is due, by which article, and what is overdue; --ics writes a calendar (RFC 5545).")

    @Option(help: "Only this clock, such as reply, file or review.")
    var rule: String?

    @Option(help: "Only running, overdue, met, missed or suspended ones.")
    var status: String?

    @Flag(help: "Write an iCalendar stream.")
    var ics = false

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let rule, ClockRule(rawValue: rule) == nil {
            throw ValidationError(
                "\"\(rule)\" is no clock; they are "
                    + ClockRule.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        if let status, DeadlineStanding(rawValue: status) == nil {
            throw ValidationError(
                "--status is one of " + DeadlineStanding.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        guard !(ics && output.json) else { throw ValidationError("--ics and --json exclude one another.") }
    }

    func run() async throws {
        let filter = DeadlineFilter(
            rule: rule.flatMap(ClockRule.init), standing: status.flatMap(DeadlineStanding.init))
        let rows = try await Composition.run(settingOptions) { composition in
            try await composition.catchUp(ledger.id)
            let reader = try Operator.principal(in: ledger.id)
            var rows: [DeadlineRow] = []
            var position: DeadlinePosition?
            repeat {
                let page = try await composition.service.deadlines(
                    in: ledger.id, for: reader, filter: filter, after: position, limit: Self.pageRows)
                rows += page.rows
                position = page.next
            } while position != nil
            return rows
        }
        if ics {
            Terminal.result(bytes: Array(CalendarFeed.text(of: rows).utf8))
        } else if output.json {
            showJSON(rows)
        } else {
            showText(rows, languageOptions.chosen)
        }
    }

    private func showText(_ rows: [DeadlineRow], _ language: Language) {
        var table = TextTable(["DUE", "DAYS LEFT", "STATUS", "CLOCK", "PARTY", "ARTICLE", "TITLE"])
        for row in rows {
            table.add([
                row.due.description, row.daysLeft.map(String.init) ?? "-", row.standing.rawValue,
                language.prefersChinese ? row.rule.title.zh : row.rule.title.en,
                language.prefersChinese ? row.party.title.zh : row.party.title.en,
                [row.profile, row.article].compactMap(\.self).joined(separator: " "),
                row.title.text(preferringChinese: language.prefersChinese),
            ])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ rows: [DeadlineRow]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("deadlines")
        writer.beginArray()
        for row in rows { DeadlineRendering.write(row, to: &writer) }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
