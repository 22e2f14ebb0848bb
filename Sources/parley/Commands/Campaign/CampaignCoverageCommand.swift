internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley campaign coverage ID`: whom the agreements of a campaign cover, nobody counted twice.
struct CampaignCoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Show the coverage of a campaign, without double counting, at any cut-off.")

    @Argument(help: "The campaign's id.")
    var id: String

    @Option(help: "As it was recorded by this time, such as 2026-07-01T00:00:00Z.")
    var asOf: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard StreamID(id) != nil else { throw ValidationError("\"\(id)\" is no id of a campaign.") }
        if let asOf, TimestampText.parse(asOf) == nil {
            throw ValidationError("\"\(asOf)\" is not a time such as 2026-07-01T00:00:00Z.")
        }
    }

    func run() async throws {
        guard let campaign = StreamID(id) else { return }
        let report = try await Composition.run(settingOptions) { composition in
            try await CampaignService(beside: composition.service).report(
                of: campaign, in: ledger.id, for: Operator.principal(in: ledger.id),
                asOf: asOf.flatMap(TimestampText.parse)
            ).value(of: id)
        }
        if output.json {
            var writer = JSONWriter()
            CampaignRendering.writeCoverage(of: report, to: &writer)
            Terminal.result(json: writer)
        } else {
            showText(report)
        }
    }

    private func showText(_ report: CampaignReport) {
        var table = TextTable([
            "PROVINCE", "DIVISION", "ENTERPRISES", "COVERED", "WORKERS", "COVERED", "RATIO", "COUNTED ONCE OF TWO",
        ])
        func add(_ province: String, _ division: String, _ count: CoverageCount) {
            table.add([
                province, division, String(count.enterprises), String(count.enterprisesCovered), String(count.workers),
                String(count.workersCovered), count.ratio?.description ?? "-", String(count.workersCountedTwice),
            ])
        }
        for (group, count) in report.coverage.groups.sorted(by: { $0.key < $1.key }) {
            add(group.province, group.division, count)
        }
        add("all", "all", report.coverage.total)
        table.lines.forEach(Terminal.result)
        let standings = CampaignStanding.allCases.filter { report.progress[$0] > 0 }
        Terminal.result(standings.map { "\($0.rawValue) \(report.progress[$0])" }.joined(separator: ", "))
        Terminal.result("as of position \(report.position.number) of ledger \(ledger.id)")
    }
}
