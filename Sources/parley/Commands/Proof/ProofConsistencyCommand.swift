internal import ArgumentParser
internal import Transparency

/// `parley proof consistency LEAVES --old SIZE --checkpoint FILE`: writes the body of add-checkpoint.
struct ProofConsistencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consistency",
        abstract: "Prove that the tree of a checkpoint begins with an older one (add-checkpoint).",
        discussion: "The result is what a witness takes: the older size, the proof and the checkpoint.")

    @Argument(help: "File of leaves, 256 bytes each; at least as many as the checkpoint counts.")
    var leaves: String

    @Option(help: "How many leaves the older tree has.")
    var old: UInt64

    @Option(help: "File with the signed newer checkpoint.")
    var checkpoint: String

    func run() async throws {
        let signed = try ProofFile.checkpoint(checkpoint)
        let size = signed.checkpoint.size
        guard let plan = ProofPlan(consistencyFrom: old, to: size) else {
            throw CommandFailure(.badInput, ProofFault.olderIsLarger(oldSize: old, newSize: size).description)
        }
        let hashes = try LeafFile(path: leaves).hashes(plan, in: signed.checkpoint)
        guard let request = AddCheckpoint(oldSize: old, hashes: hashes, checkpoint: signed) else {
            throw CommandFailure(.badInput, "the proof does not fit the format")
        }
        Terminal.result(bytes: request.bytes)
    }
}
