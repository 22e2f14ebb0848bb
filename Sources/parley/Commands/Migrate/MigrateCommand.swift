internal import ArgumentParser

/// `parley migrate`: brings a database to the schema of this release.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring a database to the schema of this release, or tell how it stands.",
        subcommands: [MigrateUpCommand.self, MigrateStatusCommand.self, MigrateVerifyCommand.self],
        defaultSubcommand: MigrateUpCommand.self)
}
