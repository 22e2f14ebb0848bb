internal import ArgumentParser
internal import ParleyService

/// `parley projection rebuild [NAME…]`: makes read models anew from the log and puts them in place.
struct ProjectionRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make read models anew from the log and put them in place.",
        discussion: "Acts keep arriving meanwhile. Needs a login that may become parley_owner.")

    @Argument(help: "Read models; all by default.")
    var names: [String] = []

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        try ProjectionReport.validate(names)
    }

    func run() async throws {
        let differences = try await ProjectionReport.forEach(names, settingOptions, progressOptions) {
            try await $0.rebuild($1, progress: $2)
        }
        ProjectionReport.show(differences, json: output.json, verb: "rebuilt")
    }
}
