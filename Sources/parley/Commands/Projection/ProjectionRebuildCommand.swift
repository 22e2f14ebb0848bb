internal import ArgumentParser
internal import ParleyService

/// `parley projection rebuild [NAME…]`: makes read models anew from the log and puts them in place.
struct ProjectionRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make read models anew from the log and put them in place.",
        discussion: """
            Acts keep arriving and reads are answered meanwhile. A rebuild that was interrupted goes on where it was. The tables \
            that were replaced stay in the schema projection_old until `parley projection drop-old`. Exit status 3 where a read \
            model cannot be made because of an event; it stays as it was. Needs a login that may become parley_owner.
            """)

    @Argument(help: "Read models; all by default.")
    var names: [String] = []

    @Flag(help: "Throw away what an interrupted rebuild has done.")
    var restart = false

    @Flag(help: "Drop the tables that are replaced at once.")
    var dropOld = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        try ProjectionReport.validate(names)
    }

    func run() async throws {
        let report = try await ProjectionReport.run(settingOptions, progressOptions) { [names, restart, dropOld] in
            try await $0.rebuild(names, restarts: restart, dropsOld: dropOld, progress: $1)
        }
        ProjectionReport.show(report, json: output.json, verb: "rebuilt")
        if let failure = report.failures.first { throw CommandFailure(.violation, "\(failure)") }
    }
}
