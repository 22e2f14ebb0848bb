internal import ArgumentParser

/// `parley profile`: the rules of bargaining of each jurisdiction.
struct ProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "Show, compare, check or publish the rules of bargaining of jurisdictions.",
        discussion: "They are files under profiles in the schema directory; docs/profiles.md explains them.",
        subcommands: [
            ProfileListCommand.self, ProfileShowCommand.self, ProfileCompareCommand.self, ProfileCheckCommand.self,
            ProfilePublishCommand.self,
        ])
}
