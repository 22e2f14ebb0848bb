internal import ArgumentParser

/// `parley projection`: the read models, which can always be made anew from the log.
struct ProjectionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projection", abstract: "Show, rebuild or check the read models.",
        subcommands: [
            ProjectionStatusCommand.self, ProjectionRebuildCommand.self, ProjectionDiffCommand.self,
            ProjectionDropOldCommand.self,
        ])
}
