internal import ArgumentParser

/// The flags that every command takes for its configuration.
struct SettingOptions: ParsableArguments {
    @Option(help: "YAML file with settings.")
    var configuration: String?

    @Option(help: "PostgreSQL address; better kept in PARLEY_DATABASE_URL or the secrets directory.")
    var databaseURL: String?

    @Option(help: "Folder with migrations, functions and privileges.")
    var schemaDirectory: String?

    @Option(help: "Folder with the keys of people.")
    var keyDirectory: String?

    @Option(help: "trace, debug, info, notice, warning, error or critical.")
    var logLevel: String?

    /// Reads the configuration; `further` are flags that only this command has.
    ///
    /// - Throws: ``SettingFault``.
    func settings(_ further: [Setting: String?] = [:]) async throws -> Settings {
        var flags: [Setting: String?] = [
            .databaseURL: databaseURL, .schemaDirectory: schemaDirectory, .keyDirectory: keyDirectory,
            .logLevel: logLevel,
        ]
        flags.merge(further) { _, new in new }
        return try await Settings(flags: flags.compactMapValues { $0 }, file: configuration)
    }
}
