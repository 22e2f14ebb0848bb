internal import EventSourcing
internal import Foundation
internal import ParleyService
internal import StrictJSON
internal import Transparency

extension VerifyCommand {
    private static let addCheckpointPrefix = "old "

    /// Verifies a bundle with nothing but its bytes.
    func verifyBundle(_ bundle: String, under policy: String) throws {
        var options = BundleOptions(policy: try ProofFile.policy(policy))
        options.kept = try checkpoint.map(Self.kept)
        options.negotiation = bundleOptions.negotiation.flatMap(StreamID.init).map {
            LeafIdentifier(high: $0.value.high, low: $0.value.low)
        }
        options.allowsNoQuorum = allowNoQuorum
        options.allowsIncomplete = bundleOptions.allowIncomplete
        options.clockTolerance = bundleOptions.clockTolerance
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
            try Data(bytes).write(to: URL(filePath: bundleOptions.evidence), options: .withoutOverwriting)
            return bundleOptions.evidence
        } catch {
            Terminal.say(
                "\(bundleOptions.evidence): the evidence of a fork cannot be written; name a new file with --evidence")
            return nil
        }
    }
}
