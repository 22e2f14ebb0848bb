internal import ArgumentParser

/// `parley config`.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show the configuration.", subcommands: [ConfigShowCommand.self])
}
