/// A witness as the notary sees it: somebody who cosigns checkpoints that extend what they cosigned before.
public protocol CheckpointWitness: Sendable {
    /// The key that its cosignatures verify with.
    var key: VerifierKey { get }

    /// Asks for a cosignature (C2SP tlog-witness `add-checkpoint`). Bounded in time by the implementation.
    func cosign(_ request: AddCheckpoint) async -> CosigningOutcome
}
