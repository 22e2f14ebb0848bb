internal import ArgumentParser

/// `parley proof`: proofs of a log, made and verified from files alone.
struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Make and verify proofs of a log, from files alone.",
        discussion: """
            The files are those of the C2SP specifications (checkpoint, tlog-proof, add-checkpoint, tlog-policy), so other \
            programs read and write them too. Leaves are a file of 256 bytes each, in the order of the ledger. No database \
            is needed; keys come from parley key signing.
            """,
        subcommands: [
            ProofCheckpointCommand.self, ProofInclusionCommand.self, ProofConsistencyCommand.self,
            ProofCosignCommand.self,
            ProofVerifyCommand.self, ProofForkCommand.self,
        ])
}
