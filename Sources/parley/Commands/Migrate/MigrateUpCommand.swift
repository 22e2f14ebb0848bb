internal import ArgumentParser
internal import EventStorePostgres
internal import Logging
internal import ParleyService
internal import StrictJSON

/// `parley migrate up`: applies what is missing, each file in a transaction of its own.
struct MigrateUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "up", abstract: "Apply what is missing; running it again changes nothing.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let migrator = try Composition.migrator(settings)
        let projections = try Composition.projectionDirectory(settings)
        let contract = try Composition.contractDirectory(settings)
        let holidays = try await Composition.holidays(settings, language: Terminal.language)
        let login = try Composition.database(settings, role: nil)
        let display = ProgressDisplay("migrate", mode: progressOptions.progress)
        let applied = try await migrator.migrate { step in
            display.show(done: Int64(step.done), of: Int64(step.total))
        }
        display.finish()
        let made = try await ProjectionInstaller.install(
            directory: projections, configuration: login, logger: Logger(label: "parley.migrate"))
        let views = try await ContractInstaller.install(
            directory: contract, holidays: holidays, configuration: login, logger: Logger(label: "parley.migrate"))
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.strings("applied", applied)
            writer.strings("projections", made)
            writer.strings("views", views)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            for file in applied { Terminal.result("applied \(file)") }
            for name in made { Terminal.result("made the tables of \(name)") }
            Terminal.result("\(views.count) views of \(ContractInstaller.schema) are in place")
            Terminal.result("the database is up to date")
        }
    }
}
