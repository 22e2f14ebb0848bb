/// What became of an agreement after it was signed: part of ``ProcedureState``.
public struct LifeState: Hashable, Sendable {
    /// What became of commitments, by number; nothing is recorded of those that are missing.
    public internal(set) var commitments: [Int: CommitmentState] = [:]
}
