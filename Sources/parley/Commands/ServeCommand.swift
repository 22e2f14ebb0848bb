internal import ArgumentParser

/// `parley serve`: answers requests until SIGTERM or SIGINT.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer requests until SIGTERM or SIGINT.")

    @Option(help: "Address the API listens on.")
    var httpHost: String?

    @Option(help: "Port the API listens on.")
    var httpPort: String?

    @Option(help: "Address of /livez, /readyz and /metrics.")
    var adminHost: String?

    @Option(help: "Port of /livez, /readyz and /metrics.")
    var adminPort: String?

    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let settings = try await settingOptions.settings([
            .httpHost: httpHost, .httpPort: httpPort, .adminHost: adminHost, .adminPort: adminPort,
        ])
        try LogSetup.install(settings)
        try await Composition(settings).serve()
    }
}
