internal import ArgumentParser

/// `parley campaign`: concentrated invitation campaigns (集中要约行动).
struct CampaignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: "List campaigns; invite their targets in bulk; show their coverage.",
        subcommands: [
            CampaignListCommand.self, CampaignInviteCommand.self, CampaignCoverageCommand.self,
            CampaignReportsCommand.self,
        ])
}
