internal import ArgumentParser

/// `parley demands`: what workers suggest before the talks (诉求征集), the labour side's own.
struct DemandsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demands", abstract: "Collect what workers suggest; show the issues it was grouped into.",
        subcommands: [DemandsLoadCommand.self, DemandsIssuesCommand.self])
}
