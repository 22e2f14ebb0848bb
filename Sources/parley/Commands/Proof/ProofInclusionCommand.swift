internal import ArgumentParser
internal import Transparency

/// `parley proof inclusion LEAVES --index N --checkpoint FILE`: writes a tlog-proof of one leaf.
struct ProofInclusionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inclusion", abstract: "Prove that a leaf is in the tree of a checkpoint (tlog-proof).")

    @Argument(help: "File of leaves, 256 bytes each; at least as many as the checkpoint counts.")
    var leaves: String

    @Option(help: "Number of the leaf in the tree, from 0: one less than its position in the ledger.")
    var index: UInt64

    @Option(help: "File with the signed checkpoint.")
    var checkpoint: String

    func run() async throws {
        let signed = try ProofFile.checkpoint(checkpoint)
        let size = signed.checkpoint.size
        guard let plan = ProofPlan(inclusionOf: index, in: size) else {
            throw CommandFailure(.badInput, ProofFault.indexOutsideTree(index: index, size: size).description)
        }
        let hashes = try LeafFile(path: leaves).hashes(plan, in: signed.checkpoint)
        guard let proof = LogProof(index: index, hashes: hashes, checkpoint: signed) else {
            throw CommandFailure(.badInput, "the proof does not fit the format")
        }
        Terminal.result(bytes: proof.bytes)
    }
}
