internal import ArgumentParser
internal import EventSourcing
internal import Foundation
internal import ParleyService
internal import StrictJSON
internal import Transparency

/// `parley verify BUNDLE --policy FILE`: whether a bundle holds, with nothing but its bytes.
struct VerifyCommand: AsyncParsableCommand {
    private static let addCheckpointPrefix = "old "

    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verify the bundle of a negotiation offline.",
        discussion: """
            Needs no database and no network. The policy comes from whoever verifies, never from the bundle. A checkpoint that \
            was kept from before is named with --checkpoint, as a signed checkpoint or, where it is newer than the bundle, as \
            an add-checkpoint. Exit status 0: all of it holds; 3: it does not, and the report names the first thing, its \
            file and code; 65: a file of yours is malformed. Steps and codes: docs/bundle-format.md.
            """)

    @Argument(help: "Folder or tar archive.")
    var bundle: String

    @Option(help: "File with the policy: logs, witnesses and who has to cosign.")
    var policy: String

    @Option(help: "File with a checkpoint that you kept; may be repeated.")
    var checkpoint: [String] = []

    @Option(help: "The negotiation that it has to be, by its id.")
    var negotiation: String?

    @Option(help: "Seconds by which the clocks of log and witnesses may differ.")
    var clockTolerance: UInt64 = BundleOptions.defaultClockTolerance

    @Option(help: "New file for two checkpoints that contradict each other, if such are found.")
    var evidence = "fork-evidence.txt"

    @Flag(help: "Accept a checkpoint that the quorum has not cosigned, and quorum none.")
    var allowNoQuorum = false

    @Flag(help: "Accept that nothing shows whether later events exist.")
    var allowIncomplete = false

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard negotiation == nil || negotiation.flatMap(StreamID.init) != nil else {
            throw ValidationError("--negotiation is the id of a negotiation.")
        }
    }

    func run() async throws {
        var options = BundleOptions(policy: try ProofFile.policy(policy))
        options.kept = try checkpoint.map(Self.kept)
        options.negotiation = negotiation.flatMap(StreamID.init).map {
            LeafIdentifier(high: $0.value.high, low: $0.value.low)
        }
        options.allowsNoQuorum = allowNoQuorum
        options.allowsIncomplete = allowIncomplete
        options.clockTolerance = clockTolerance
        let verification: BundleVerification
        switch try BundleInput.open(bundle) {
        case .folder(let folder): verification = BundleVerification(folder, options)
        case .archive(let archive): verification = BundleVerification(archive, options)
        case .broken(let finding): verification = BundleVerification(finding)
        }
        let written = verification.report.fork.flatMap(writeEvidence)
        if output.json {
            Terminal.result(json: BundleReportJSON(verification, evidence: written).json)
        } else {
            BundlePrint(verification, evidence: written, language: languageOptions.chosen).lines.forEach(
                Terminal.result)
        }
        if let finding = verification.finding {
            throw CommandFailure(.violation, "\(finding.file): \(finding.code.rawValue): \(finding.detail)")
        }
    }

    private static func kept(_ path: String) throws -> KeptCheckpoint {
        let bytes = try ProofFile.bytes(path, limit: AddCheckpoint.maximumByteCount)
        guard bytes.starts(with: addCheckpointPrefix.utf8) else {
            return KeptCheckpoint(name: path, checkpoint: try ProofFile.checkpoint(path))
        }
        let request = try ProofFile.addCheckpoint(path)
        return KeptCheckpoint(name: path, checkpoint: request.checkpoint, extending: request.proof)
    }

    /// Both notes, one after the other: whoever has the key of the log is convinced by them. The verdict stands without the file.
    private func writeEvidence(_ fork: BundleReport.Fork) -> String? {
        let hashes = fork.hashes.map { Base64.encode($0) + "\n" }.joined()
        let bytes = fork.older.bytes + [UInt8(ascii: "\n")] + fork.newer.bytes + Array("\n\(hashes)".utf8)
        do {
            try Data(bytes).write(to: URL(filePath: evidence), options: .withoutOverwriting)
            return evidence
        } catch {
            Terminal.say("\(evidence): the evidence of a fork cannot be written; name a new file with --evidence")
            return nil
        }
    }
}
