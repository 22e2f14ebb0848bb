internal import ArgumentParser

/// `parley key`.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Make, list and revoke keys.",
        subcommands: [APIKeyCommand.self, SigningKeyCommand.self, NotaryKeyCommand.self])
}
