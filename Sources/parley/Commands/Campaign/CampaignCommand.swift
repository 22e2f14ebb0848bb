internal import ArgumentParser

/// `parley campaign`: concentrated invitation campaigns (集中要约行动).
struct CampaignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "campaign", abstract: "Invite the targets of a campaign in bulk; show its coverage.",
        subcommands: [CampaignInviteCommand.self, CampaignCoverageCommand.self])
}
