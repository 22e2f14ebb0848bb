internal import ArgumentParser

/// `parley ledger`: the serialised logs of a database.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Create or list ledgers.",
        subcommands: [LedgerCreateCommand.self, LedgerListCommand.self])
}
