internal import ArgumentParser

/// `parley key notary`: the keys with which ledgers are signed.
struct NotaryKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notary", abstract: "Keys with which ledgers are signed.",
        subcommands: [
            NotaryKeyCreateCommand.self, NotaryKeyListCommand.self, NotaryKeyFreezeCommand.self,
            NotaryKeyRotateCommand.self,
        ])
}
