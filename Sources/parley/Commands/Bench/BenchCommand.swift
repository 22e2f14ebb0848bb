internal import ArgumentParser

/// `parley bench`: load for Scripts/bench. Hidden: it writes invented negotiations into the ledger.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Load for Scripts/bench: writes invented negotiations into a ledger.",
        shouldDisplay: false,
        subcommands: [
            BenchPrepareCommand.self, BenchAppendCommand.self, BenchSignCommand.self, BenchHashCommand.self,
            BenchProofCommand.self,
        ])
}
