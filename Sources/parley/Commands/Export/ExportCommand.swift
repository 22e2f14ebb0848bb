internal import ArgumentParser
internal import EventSourcing
internal import Logging
internal import ParleyService
internal import StrictJSON
internal import UnixSignals

/// `parley export [VIEW…]`: views of the analysts' contract as one data package.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the analysts' views as files with their description.",
        discussion: """
            Every view becomes a file, all of them of one moment; datapackage.json (Frictionless Data) has their columns, types, \
            units, hashes and how far they reach. The folder appears when everything is written. In CSV a text that a \
            spreadsheet would run as a formula has an apostrophe before it. Any login that may read the contract will do. See \
            docs/guides/export.md.
            """)

    @Argument(help: "Views; all by default.")
    var views: [String] = []

    @Option(help: "csv, or jsonl: one JSON object a line.")
    var format: ExportedFormat

    @Option(help: "Folder to write; must be new or empty.")
    var directory: String

    @Option(name: .customLong("ledger"), help: "Only the rows of this ledger; all by default.")
    var number: Int32?

    @Flag(help: "Leave texts as they are, formulas included: for programs, not for spreadsheets.")
    var rawText = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        guard number ?? 1 > 0 else { throw ValidationError("--ledger is a number from 1.") }
        guard !directory.isEmpty else { throw ValidationError("--directory is a folder.") }
    }

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let export = PackageExport(
            configuration: try Composition.database(settings, role: nil), clock: SystemServiceClock(),
            logger: Logger(label: "parley.export"))
        let folder = try ExportFolder(directory)
        let display = ProgressDisplay("rows", mode: progressOptions.progress)
        let package: ExportedPackage
        do {
            package = try await Self.unlessStopped(folder) {
                try await export.run(
                    views, as: format.format, of: number.map { LedgerID($0) }, isGuarded: !rawText, to: folder
                ) { display.show(done: $0, of: nil) }
            }
            display.finish()
            try folder.publish()
        } catch {
            display.finish()
            folder.discard()
            throw error
        }
        show(package)
    }

    /// Runs the work; a signal takes away what was written of it and ends the program.
    private static func unlessStopped<Answer: Sendable>(
        _ folder: ExportFolder, _ work: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in signals {
                    folder.discard()
                    Terminal.say("error: stopped before the end; nothing was written")
                    exit(withError: ExitCode(ExitStatus.tryAgain.rawValue))
                }
            }
            defer { group.cancelAll() }
            return try await work()
        }
    }

    private func show(_ package: ExportedPackage) {
        guard output.json else {
            var table = TextTable(["FILE", "ROWS", "BYTES"])
            for file in package.files { table.add([file.path, String(file.rows), String(file.bytes)]) }
            table.lines.forEach(Terminal.result)
            for source in package.sources {
                Terminal.say("ledger \(source.ledger) up to position \(source.position)")
            }
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("directory", directory)
        writer.member("id", package.id)
        writer.key("source_positions")
        writer.beginArray()
        for source in package.sources {
            writer.beginObject()
            writer.member("ledger_id", Int64(source.ledger.number))
            writer.member("position", source.position.number)
            writer.endObject()
        }
        writer.endArray()
        writer.key("files")
        writer.beginArray()
        for file in package.files {
            writer.beginObject()
            writer.member("path", file.path)
            writer.member("rows", file.rows)
            writer.member("bytes", file.bytes)
            writer.member("sha256", file.hashText)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
