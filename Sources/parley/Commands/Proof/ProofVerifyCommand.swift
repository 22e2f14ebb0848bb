internal import ArgumentParser
internal import Transparency

/// `parley proof verify FILE --policy FILE`: whether a proof or checkpoint holds.
struct ProofVerifyCommand: AsyncParsableCommand {
    private static let addCheckpointPrefix = "old "
    /// The longest entry that logs of these formats have; those of Parley have 256 bytes.
    private static let maximumLeafByteCount = 65_535

    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verify a checkpoint, a tlog-proof or an add-checkpoint against a policy.",
        discussion: """
            What the file is shows in its first line. A tlog-proof needs --leaf; an add-checkpoint needs --after, the signed \
            checkpoint of the older tree. Exit status 0: all of it holds and the quorum has cosigned; 3: it does not, and the \
            report says why; 65: a file is malformed.
            """)

    @Argument(help: "File with the proof or checkpoint.")
    var file: String

    @Option(help: "File with the policy: logs, witnesses and who has to cosign.")
    var policy: String

    @Option(help: "File with the bytes of the leaf that is to be in the log.")
    var leaf: String?

    @Option(help: "File with the signed older checkpoint.")
    var after: String?

    @Flag(help: "Accept checkpoints that witnesses have not cosigned as the policy asks, and quorum none.")
    var withoutWitnesses = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let policy = try ProofFile.policy(policy)
        let bytes = try ProofFile.bytes(file, limit: LogProof.maximumByteCount)
        var report: ProofReport
        if bytes.starts(with: LogProof.header.utf8) {
            report = try inclusion(bytes, policy)
        } else if bytes.starts(with: Self.addCheckpointPrefix.utf8) {
            report = try consistency(bytes, policy)
        } else {
            guard leaf == nil, after == nil else {
                throw CommandFailure(.usage, "--leaf is for a tlog-proof, --after for an add-checkpoint")
            }
            report = ProofReport(.checkpoint, try ProofFile.checkpoint(file))
            report.judge(by: policy, withoutWitnesses)
        }
        output.json ? Terminal.result(json: report.json) : report.lines.forEach(Terminal.result)
        if let finding = report.finding { throw CommandFailure(.violation, "\(file): \(finding)") }
    }

    private func inclusion(_ bytes: [UInt8], _ policy: TrustPolicy) throws -> ProofReport {
        guard let leaf, after == nil else {
            throw CommandFailure(.usage, "a tlog-proof is verified with --leaf FILE, and without --after")
        }
        let proof: LogProof
        do throws(LogProofFault) {
            proof = try LogProof(parsing: bytes)
        } catch {
            throw CommandFailure(.badInput, "\(file): \(error)")
        }
        let leafBytes = try ProofFile.bytes(leaf, limit: Self.maximumLeafByteCount)
        var report = ProofReport(.inclusion(index: proof.inclusion.index), proof.checkpoint)
        report.judge(by: policy, withoutWitnesses)
        do throws(ProofFault) {
            try proof.inclusion.verify(
                leafHash: MerkleTree.leafHash(of: leafBytes), root: proof.checkpoint.checkpoint.rootHash)
        } catch {
            report.find("not-included", error.description)
        }
        return report
    }

    private func consistency(_ bytes: [UInt8], _ policy: TrustPolicy) throws -> ProofReport {
        guard let after, leaf == nil else {
            throw CommandFailure(.usage, "an add-checkpoint is verified with --after FILE, and without --leaf")
        }
        let request: AddCheckpoint
        do throws(AddCheckpointFault) {
            request = try AddCheckpoint(parsing: bytes)
        } catch {
            throw CommandFailure(.badInput, "\(file): \(error)")
        }
        let older = try ProofFile.checkpoint(after)
        var report = ProofReport(.consistency(oldSize: request.proof.oldSize), request.checkpoint)
        report.judge(by: policy, withoutWitnesses)
        report.judge(older: older, by: policy)
        do throws(ProofFault) {
            try request.proof.verify(
                oldRoot: older.checkpoint.rootHash, newRoot: request.checkpoint.checkpoint.rootHash)
        } catch {
            report.find("inconsistent", error.description)
        }
        return report
    }
}
