internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import ParleyService
internal import StrictJSON

/// `parley doctor`: holds every invariant against the database; exit status 3 where one does not hold.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Hold every invariant against the database; exit status 3 where one fails.",
        discussion: "Reads the whole log and changes nothing.")

    @Flag(help: "Also make every read model anew and compare; takes as long as a rebuild.")
    var projections = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let composition = try await Composition(settings)
        try await composition.verifySchema()
        let findings = try await examine(settings, composition.rulebook)
        output.json ? showJSON(findings) : showText(findings)
        guard findings.allSatisfy(\.passed) else {
            throw CommandFailure(.violation, "something does not hold; each line that says FAILED has its cure")
        }
    }

    private func examine(_ settings: Settings, _ rulebook: Rulebook) async throws -> [DoctorFinding] {
        let session = try Composition.database(settings, role: nil)
        let display = ProgressDisplay("log", mode: progressOptions.progress)
        let doctor = ServiceDoctor(
            configuration: session, schemaDirectory: try Composition.schemaDirectory(settings), rulebook: rulebook,
            logger: Logger(label: "parley.doctor"))
        let findings = try await doctor.examine(comparesProjections: projections) {
            display.show(done: $0.done, of: $0.total)
        }
        display.finish()
        return findings
    }

    private func showText(_ findings: [DoctorFinding]) {
        var table = TextTable(["", "CHECK", "DETAIL"])
        for finding in findings {
            table.add([
                finding.passed ? "ok" : "FAILED", finding.check,
                finding.detail + (finding.cure.map { "; cure: \($0)" } ?? ""),
            ])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ findings: [DoctorFinding]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("healthy", findings.allSatisfy(\.passed))
        writer.key("findings")
        writer.beginArray()
        for finding in findings {
            writer.beginObject()
            writer.member("check", finding.check)
            writer.member("passed", finding.passed)
            writer.member("detail", finding.detail)
            writer.nullable("cure", finding.cure)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
