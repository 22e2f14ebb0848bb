internal import ArgumentParser
internal import EventSourcing
internal import Foundation
internal import ParleyService
internal import StrictJSON

/// `parley import FILE…`: records published histories, each whole or not at all.
struct ImportCommand: AsyncParsableCommand {
    /// How much of a file is read at a time, in bytes.
    private static let pieceBytes = 1_048_576

    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Record published bargaining histories.",
        discussion: """
            The format is Schema/histories/FORMAT.md. A file that breaks it is refused with the JSON Pointer, the rule and \
            what was expected (exit status 65); the other files are still recorded. Importing a file again records nothing.
            """)

    @Argument(help: "Files in the history format.")
    var files: [String]

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func run() async throws {
        let isComplete = try await Composition.run(settingOptions) { composition in
            let importer = HistoryImporter(log: composition.store)
            let display = ProgressDisplay("import", mode: progressOptions.progress)
            var isComplete = true
            for (index, file) in files.enumerated() {
                do {
                    let history = try Self.read(file)
                    let outcome = try await importer.importHistory(history, into: ledger.id)
                    try show(outcome, of: file)
                } catch let fault as HistoryFault {
                    Terminal.say("\(file): \(fault)")
                    isComplete = false
                } catch let failure as CommandFailure where failure.status == .badInput {
                    Terminal.say("\(file): \(failure.message)")
                    isComplete = false
                }
                display.show(done: Int64(index + 1), of: Int64(files.count))
            }
            display.finish()
            return isComplete
        }
        guard isComplete else { throw CommandFailure(.badInput, "not every file was recorded") }
    }

    /// Reads a file piece by piece, and no further than a history can be long.
    private static func read(_ path: String) throws -> HistoryFile {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(.badInput, "cannot be read")
        }
        var intake = HistoryIntake()
        do {
            defer { try? handle.close() }
            while let piece = try handle.read(upToCount: pieceBytes), !piece.isEmpty { try intake.append(piece) }
        } catch let error as CocoaError {
            throw CommandFailure(.badInput, "cannot be read: \(error.localizedDescription)")
        }
        return try intake.finish()
    }

    private func show(_ outcome: HistoryImportOutcome, of file: String) throws {
        switch outcome {
        case .recorded(let negotiation, let events): show(file, negotiation, events, status: "recorded")
        case .alreadyRecorded(let negotiation, let events): show(file, negotiation, events, status: "already_recorded")
        case .refused(let rejection, let statement, let sequence):
            let place = sequence.map { "statement \(statement), seq \($0)" } ?? "statement \(statement)"
            throw CommandFailure(.badInput, "refused at \(place): \(rejection)")
        case .differs(let negotiation, _):
            throw CommandFailure(.badInput, "other content was recorded under this id as \(negotiation)")
        }
    }

    private func show(_ file: String, _ negotiation: StreamID, _ events: Int, status: String) {
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("file", file)
            writer.member("negotiation_id", negotiation.description)
            writer.member("events", Int64(events))
            writer.member("status", status)
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            let words = status == "recorded" ? "recorded" : "was recorded already"
            Terminal.result("\(file): \(words), \(events) events, negotiation \(negotiation)")
        }
    }
}
