/// What became of an agreement after it was signed: part of ``ProcedureState``, bounded by ``ProcedureLimits``.
public struct LifeState: Hashable, Sendable {
    /// What became of commitments, by number; nothing is recorded of those that are missing.
    public internal(set) var commitments: [Int: CommitmentState] = [:]
    /// Proposals to change it; the number is the index + 1.
    public internal(set) var amendments: [AmendmentState] = []
    /// Its end before its term; `nil` without one.
    public internal(set) var dissolution: Dissolution?
    /// That the authority was told of it.
    public internal(set) var dissolutionFiling: DissolutionFiling?
    /// Changes of rules that the other side was told of, in order.
    public internal(set) var ruleChanges: [RuleChange] = []
    /// Reports on its performance, in order.
    public internal(set) var reports: [PerformanceReport] = []
    /// Proposals to renew it, in order.
    public internal(set) var renewals: [RenewalProposal] = []
    /// Invitations to bargain anew, in order.
    public internal(set) var nextRounds: [NextRound] = []
    /// The later agreement that took its place; `nil` without one.
    public internal(set) var supersession: Supersession?
}
