internal import ArgumentParser
internal import ParleyService
internal import StrictJSON

/// `parley projection drop-old`: drops the tables that rebuilds have replaced.
struct ProjectionDropOldCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop-old", abstract: "Drop the tables that rebuilds have replaced.",
        discussion: "Needs a login that may become parley_owner.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let dropped = try await Composition.run(settingOptions) { composition in
            try await ProjectionReport.rebuilder(composition).dropOld()
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.strings("dropped", dropped)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            for name in dropped { Terminal.result("dropped \(name)") }
            if dropped.isEmpty { Terminal.result("there is nothing to drop") }
        }
    }
}
