internal import ArgumentParser

/// `parley floor`: statutory floors (法定底线), below which nothing can be agreed.
struct FloorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "floor", abstract: "Record statutory floors; show those there are.",
        subcommands: [FloorRecordCommand.self, FloorListCommand.self])
}
