internal import ArgumentParser

/// `parley supervision`: labour-law supervision by letters (一函两书).
struct SupervisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supervision", abstract: "Show supervision cases, their letters and their deadlines.",
        subcommands: [SupervisionListCommand.self, SupervisionShowCommand.self])
}
