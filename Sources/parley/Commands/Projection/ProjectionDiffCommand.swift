internal import ArgumentParser
internal import ParleyService

/// `parley projection diff [NAME…]`: compares read models with what the log says; exit status 3 where they differ.
struct ProjectionDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compare read models with what the log says; exit status 3 where they differ.",
        discussion: "Needs a login that may become parley_owner.")

    @Argument(help: "Read models; all by default.")
    var names: [String] = []

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        try ProjectionReport.validate(names)
    }

    func run() async throws {
        let report = try await ProjectionReport.run(settingOptions, progressOptions) { [names] in
            try await $0.differences(names, progress: $1)
        }
        ProjectionReport.show(report, json: output.json, verb: "compared")
        if let failure = report.failures.first { throw CommandFailure(.violation, "\(failure)") }
        if let wrong = report.differences.first(where: { !$0.isEmpty }) {
            throw CommandFailure(
                .violation,
                "\(wrong.name) differs from the log, first \(wrong.first ?? "in its checksum"): parley projection rebuild"
            )
        }
    }
}
