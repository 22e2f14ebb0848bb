internal import ArgumentParser
internal import EventStorePostgres
internal import StrictJSON

/// `parley migrate status`: tells which migrations the database carries.
struct MigrateStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell which migrations the database carries.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let status = try await Composition.migrator(settings).status()
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("applied")
            writer.beginArray()
            for migration in status.applied {
                writer.beginObject()
                writer.member("file", migration.file)
                writer.member("sha256", migration.hash)
                writer.endObject()
            }
            writer.endArray()
            writer.strings("pending", status.pending)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            var table = TextTable(["FILE", "STATUS"])
            for migration in status.applied { table.add([migration.file, "applied"]) }
            for file in status.pending { table.add([file, "pending"]) }
            table.lines.forEach(Terminal.result)
        }
    }
}
