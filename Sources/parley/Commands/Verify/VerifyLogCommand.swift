internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Foundation
internal import Logging
internal import ParleyService
internal import Transparency

/// `parley verify-log`: reads whole ledgers again, payloads included; exit status 3 where something does not hold.
struct VerifyLogCommand: AsyncParsableCommand {
    /// How names of states of notaries end.
    private static let stateSuffix = ".state"

    static let configuration = CommandConfiguration(
        commandName: "verify-log",
        abstract: "Read the whole log again, payloads included; exit status 3 where something does not hold.",
        discussion: """
            Recomputes every leaf, commitment, chain, node and root from PostgreSQL and holds them against checkpoints. A log that \
            was rebuilt whole agrees with itself: only --checkpoint and --state-directory, which were kept elsewhere, show that. \
            Changes nothing.
            """)

    @Flag(help: "Verify every ledger.")
    var all = false

    @Option(help: "Verify this ledger; may be repeated.")
    var ledger: [Int32] = []

    @Option(help: "File with the policy whose signatures count; without it none is verified.")
    var policy: String?

    @Flag(help: "Accept a policy that asks for no witnesses.")
    var withoutWitnesses = false

    @Option(help: "File with a signed checkpoint that was kept elsewhere; may be repeated.")
    var checkpoint: [String] = []

    @Option(help: "Folder with states of the notary, kept apart from the database.")
    var stateDirectory: String?

    @Flag(help: "Also open personal content with the person keys of this machine.")
    var withKeys = false

    @Option(help: "File to go on from after a stop; written while at work, removed at the end.")
    var resume: String?

    @Option(help: "Seconds between two writes of that file, 0 for after every 4,096 events.")
    var saveInterval = 5

    @Option(help: "How many findings are told in full; all are counted.")
    var findings = VerificationOptions.defaultReportedFindings

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        guard all != !ledger.isEmpty else { throw ValidationError("Give either --all or --ledger.") }
        guard findings > 0 else { throw ValidationError("--findings is at least 1.") }
        guard saveInterval >= 0 else { throw ValidationError("--save-interval is at least 0.") }
    }

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let options = try options(settings)
        let file = resume.map { VerificationFile($0, interval: .seconds(saveInterval)) }
        let verification = LogVerification(
            configuration: try Composition.database(settings, role: nil), options: options,
            logger: Logger(label: "parley.verify"))
        let display = ProgressDisplay("events", mode: progressOptions.progress)
        let report: VerificationReport
        do {
            report = try await verification.verify(
                ledgers: all ? nil : ledger.map { LedgerID($0) }, from: try file?.read(),
                progress: { display.show(done: $0.done, of: $0.total) }, save: { try file?.save($0) })
        } catch let error as VerificationError {
            throw CommandFailure(error == .otherOptions ? .usage : .failed, error.description)
        }
        display.finish()
        let printed = VerificationPrint(report)
        output.json ? Terminal.result(json: printed.json) : printed.lines.forEach(Terminal.result)
        file?.remove()
        guard report.isClean else {
            throw CommandFailure(
                .violation, "\(report.total) findings: keep the database as it is and find out who wrote to it")
        }
    }

    private func options(_ settings: Settings) throws -> VerificationOptions {
        var options = VerificationOptions()
        options.policy = try policy.map { try ProofFile.policy($0) }
        options.allowsNoQuorum = withoutWitnesses
        options.kept = try checkpoint.map { try kept($0, options.policy) }
        options.notaries = try stateDirectory.map { try states(in: $0) } ?? []
        options.identity = ServiceVerification.identity
        if withKeys {
            options.opening = ServiceVerification.opening(
                PersonKeyStore(directory: try settings.text(.keyDirectory)))
        }
        options.reportedFindings = findings
        return options
    }

    /// A checkpoint that was kept. With a policy it has to be one that the policy accepts: somebody may have given us another.
    private func kept(_ path: String, _ policy: TrustPolicy?) throws -> KeptCheckpoint {
        let signed = try ProofFile.checkpoint(path)
        if let policy {
            do throws(CheckpointRefusal) {
                _ = try policy.judge(signed, allowingNoQuorum: withoutWitnesses)
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
        }
        return KeptCheckpoint(name: path, signed: signed)
    }

    private func states(in directory: String) throws -> [NotaryState] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory)
        } catch {
            throw CommandFailure(.badInput, "\(directory): cannot be read: \(error.localizedDescription)")
        }
        let states = try names.sorted().filter { $0.hasSuffix(Self.stateSuffix) }.map { name in
            let path = "\(directory)/\(name)"
            guard
                let state = NotaryState(text: try ProofFile.bytes(path, limit: NotaryState.maximumByteCount))
            else { throw CommandFailure(.badInput, "\(path): not a state of a notary") }
            return state
        }
        guard !states.isEmpty else { throw CommandFailure(.badInput, "\(directory): no state of a notary") }
        return states
    }
}
