internal import ArgumentParser
internal import Foundation
internal import Transparency

/// `parley proof cosign REQUEST --policy FILE --key FILE`: a witness without a server.
struct ProofCosignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cosign", abstract: "Check a request of a log as a witness does, and cosign its checkpoint.",
        discussion: """
            Prints the checkpoint with the cosignature. Keep it and name it with --after the next time: a witness says that it \
            saw one history only, so it must not forget what it cosigned last. The clock of this machine is the time.
            """)

    @Argument(help: "File with the request (add-checkpoint).")
    var request: String

    @Option(help: "File with the policy, which names the keys of logs.")
    var policy: String

    @Option(help: "File with the signing key of the witness.")
    var key: String

    @Option(help: "File with the checkpoint that this witness cosigned last.")
    var after: String?

    @Flag(help: "This witness never cosigned a checkpoint of this log.")
    var first = false

    func validate() throws {
        guard first == (after == nil) else {
            throw ValidationError("Give either --after FILE or --first.")
        }
    }

    func run() async throws {
        let signer = try ProofFile.signer(key)
        let policy = try ProofFile.policy(policy)
        let request = try ProofFile.addCheckpoint(request)
        let latest = try after.map { try own($0, signer, request.checkpoint.checkpoint.origin) }
        do throws(CosigningRefusal) {
            try Witness.check(request, latest: latest, logs: policy.logs.map(\.key))
        } catch {
            throw CommandFailure(.violation, "not cosigned: \(error)")
        }
        do {
            let signature = try signer.cosign(request.checkpoint.checkpoint, at: UInt64(clamping: time(nil)))
            Terminal.result(bytes: try request.checkpoint.adding(signature).bytes)
        } catch let fault as KeyFault {
            throw CommandFailure(.badInput, "\(key): \(fault)")
        } catch let fault as CheckpointFault {
            throw CommandFailure(.badInput, "\(self.request): \(fault)")
        }
    }

    /// The checkpoint cosigned last: what vouches for it is the cosignature of this very witness.
    private func own(_ path: String, _ signer: SignerKey, _ origin: Origin) throws -> Checkpoint {
        let signed = try ProofFile.checkpoint(path)
        do throws(NoteFault) {
            _ = try signed.note.verify(with: [signer.verifier])
        } catch {
            throw CommandFailure(.badInput, "\(path): not cosigned by this witness: \(error)")
        }
        guard signed.checkpoint.origin == origin else {
            throw CommandFailure(.badInput, "\(path): of another log, \(signed.checkpoint.origin)")
        }
        return signed.checkpoint
    }
}
