internal import EventSourcing
internal import EventStorePostgres
internal import Foundation
internal import Logging
internal import ParleyService
internal import Transparency

extension VerifyCommand {
    /// How names of states of notaries end.
    private static let stateSuffix = ".state"

    /// Reads ledgers of the database again, payloads included.
    func verifyLog() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let options = try logVerification(settings)
        let file = logOptions.resume.map { VerificationFile($0, interval: .seconds(logOptions.saveInterval)) }
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

    private func logVerification(_ settings: Settings) throws -> VerificationOptions {
        var options = VerificationOptions()
        options.policy = try policy.map { try ProofFile.policy($0) }
        options.allowsNoQuorum = allowNoQuorum
        options.kept = try checkpoint.map { try kept($0, options.policy) }
        options.notaries = try logOptions.stateDirectory.map { try states(in: $0) } ?? []
        options.identity = ServiceVerification.identity
        options.erasures = ServiceVerification.erasures
        if logOptions.withKeys {
            options.opening = ServiceVerification.opening(
                PersonKeyStore(directory: try settings.text(.keyDirectory)))
        }
        options.reportedFindings = logOptions.findings
        return options
    }

    /// A checkpoint that was kept. With a policy it has to be one that the policy accepts: somebody may have given us another.
    private func kept(_ path: String, _ policy: TrustPolicy?) throws -> KeptCheckpoint {
        let signed = try ProofFile.checkpoint(path)
        if let policy {
            do throws(CheckpointRefusal) {
                _ = try policy.judge(signed, allowingNoQuorum: allowNoQuorum)
            } catch {
                throw CommandFailure(.badInput, "\(path): \(error)")
            }
        }
        return KeptCheckpoint(name: path, checkpoint: signed)
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
