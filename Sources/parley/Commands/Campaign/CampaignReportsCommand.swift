internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley campaign reports ID`: what was reported of a campaign's coverage, each report counted again from the log.
struct CampaignReportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports",
        abstract: "Show the coverage reports of a campaign, and count each again at its cut-off.",
        discussion: "Exit status 3 where a report is not what the log says.")

    @Argument(help: "The campaign's id.")
    var id: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard StreamID(id) != nil else { throw ValidationError("\"\(id)\" is no id of a campaign.") }
    }

    func run() async throws {
        guard let campaign = StreamID(id) else { return }
        let reports = try await Composition.run(settingOptions) { composition in
            let campaigns = CampaignService(beside: composition.service)
            let reader = try Operator.principal(in: ledger.id)
            var reports: [ComparedCoverage] = []
            while let next = try await campaigns.comparedCoverage(
                reports.count + 1, of: campaign, in: ledger.id, for: reader
            ).value(of: id) {
                reports.append(next)
            }
            return reports
        }
        if output.json {
            for report in reports {
                var writer = JSONWriter()
                CampaignRendering.write(report, of: campaign, to: &writer)
                Terminal.result(json: writer)
            }
        } else {
            var table = TextTable(["REPORT", "AS OF", "POSITION", "COVERED", "WORKERS", "RATIO", "COUNTED AGAIN"])
            for report in reports {
                let finding = report.report.finding
                let total = finding.coverage.total
                table.add([
                    String(report.report.number), finding.asOf.map(TimestampText.format) ?? "-",
                    finding.position.description, String(total.workersCovered), String(total.workers),
                    total.ratio?.description ?? "-", report.agrees ? "the same" : "DIFFERS",
                ])
            }
            table.lines.forEach(Terminal.result)
        }
        let wrong = reports.count { !$0.agrees }
        guard wrong == 0 else {
            throw CommandFailure(.violation, "\(wrong) reports of \(id) are not what the log says")
        }
    }
}
