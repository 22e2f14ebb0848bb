internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley campaign list`: the campaigns of a ledger.
struct CampaignListCommand: AsyncParsableCommand {
    private static let pageRows = 200

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the campaigns of a ledger; with --json one object a campaign.")

    @Option(help: "Only those that invite in this place, six digits (GB/T 2260).")
    var region: String?

    @Option(help: "Only those that invite in this industry, two to four digits (GB/T 4754).")
    var industry: String?

    @Option(help: "open or closed.")
    var status: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let region, RegionCode(region) == nil { throw ValidationError("--region is six digits, such as 630100.") }
        if let industry, IndustryCode(industry) == nil {
            throw ValidationError("--industry is two to four digits, such as 6020.")
        }
        if let status, CampaignStatus(rawValue: status) == nil {
            throw ValidationError("--status is open or closed.")
        }
    }

    func run() async throws {
        var filter = CampaignListFilter()
        filter.region = region.flatMap { RegionCode($0) }
        filter.industry = industry.flatMap { IndustryCode($0) }
        filter.status = status.flatMap { CampaignStatus(rawValue: $0) }
        let rows = try await Composition.run(settingOptions) { [filter] composition in
            try await composition.catchUp(ledger.id)
            let campaigns = CampaignService(beside: composition.service)
            let reader = try Operator.principal(in: ledger.id)
            var rows: [CampaignListRow] = []
            var position: CampaignListPosition?
            repeat {
                let page = try await campaigns.list(
                    in: ledger.id, for: reader, filter: filter, after: position, limit: Self.pageRows)
                rows += page.rows
                position = page.next
            } while position != nil
            return rows
        }
        if output.json {
            for row in rows {
                var writer = JSONWriter()
                CampaignRendering.write(row, to: &writer)
                Terminal.result(json: writer)
            }
        } else {
            var table = TextTable(["CAMPAIGN", "FROM", "THROUGH", "STATUS", "TARGETS", "INVITED", "TITLE"])
            for row in rows {
                table.add([
                    row.campaign.description, row.from.description, row.through.description, row.status.rawValue,
                    String(row.targets), String(row.invited),
                    row.title.text(preferringChinese: languageOptions.chosen.prefersChinese),
                ])
            }
            table.lines.forEach(Terminal.result)
        }
    }
}
