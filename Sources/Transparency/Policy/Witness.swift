/// What a witness checks before it cosigns.
public enum Witness {
    /// Checks a request of a log against the checkpoint that this witness cosigned last.
    ///
    /// The caller has to store the new checkpoint and to make sure that `latest` was still the last, in one step, before it answers: else
    /// of two requests at one time the older could be stored over the newer.
    ///
    /// - Parameters:
    ///   - latest: What the witness cosigned last for this origin; `nil` before the first.
    ///   - logs: The keys of the logs that it knows.
    /// - Throws: ``CosigningRefusal``.
    public static func check(
        _ request: AddCheckpoint, latest: Checkpoint?, logs: [VerifierKey]
    ) throws(CosigningRefusal) {
        let checkpoint = request.checkpoint.checkpoint
        let keys = logs.filter { $0.name.bytes == checkpoint.origin.bytes }
        guard !keys.isEmpty else { throw .unknownOrigin(checkpoint.origin) }
        do throws(NoteFault) {
            _ = try request.checkpoint.note.verify(with: keys)
        } catch {
            throw .signature(error)
        }
        let latestSize = latest?.size ?? 0
        guard request.proof.oldSize == latestSize else { throw .otherOldSize(latest: latestSize) }
        let latestRoot = latest?.rootHash ?? MerkleTree.emptyRoot
        if checkpoint.size == latestSize, checkpoint.rootHash != latestRoot { throw .otherRoot }
        do throws(ProofFault) {
            try request.proof.verify(oldRoot: latestRoot, newRoot: checkpoint.rootHash)
        } catch {
            throw .proof(error)
        }
    }
}
