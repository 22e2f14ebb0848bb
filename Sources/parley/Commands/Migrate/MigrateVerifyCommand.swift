internal import ArgumentParser
internal import EventStorePostgres

/// `parley migrate verify`: fails unless the database carries exactly the migrations of this release.
struct MigrateVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Fail unless the database carries exactly the migrations of this release.")

    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        try await Composition.migrator(settings).verify()
        Terminal.say("the database carries exactly the migrations of this release")
    }
}
