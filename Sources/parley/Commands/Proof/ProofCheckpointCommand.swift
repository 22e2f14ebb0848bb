internal import ArgumentParser
internal import Transparency

/// `parley proof checkpoint LEAVES --key FILE`: signs the tree over all leaves of a file.
struct ProofCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "Sign the tree over a file of leaves.",
        discussion: """
            The origin is the name of the key. A log must never sign two trees of which one does not begin with the other: \
            this command does not know what was signed before, so it is for copies and trials.
            """)

    @Argument(help: "File of leaves, 256 bytes each.")
    var leaves: String

    @Option(help: "File with the signing key of the log.")
    var key: String

    func run() async throws {
        let signer = try ProofFile.signer(key)
        let tree = try LeafFile(path: leaves).tree()
        let checkpoint = Checkpoint(origin: Origin(of: signer.verifier.name), size: tree.size, rootHash: tree.root)
        do throws(KeyFault) {
            Terminal.result(bytes: try SignedCheckpoint(checkpoint, signedBy: signer).bytes)
        } catch {
            throw CommandFailure(.badInput, "\(key): \(error)")
        }
    }
}
