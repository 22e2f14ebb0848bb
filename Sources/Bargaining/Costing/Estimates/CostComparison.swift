/// The cost estimates of both sides beside each other, term by term: results of one are never mixed with the other's.
public struct CostComparison: Hashable, Sendable {
    /// The estimates of the two sides for one thing: a term, or the sum over a proposal.
    public struct Pair: Hashable, Sendable {
        /// The number of labour's estimate and what it says; `nil` without one.
        public let labour: Column?
        /// The number of the employers' estimate and what it says; `nil` without one.
        public let employer: Column?

        /// Labour's figures less the employers'; `nil` where one side has none, or where they count other terms.
        public var difference: CostDifference? {
            guard let labour, let employer, labour.counted == employer.counted,
                let mine = labour.outcome.estimate, let others = employer.outcome.estimate
            else { return nil }
            return CostDifference(of: mine.all, less: others.all)
        }
    }

    /// What one side's estimate says.
    public struct Column: Hashable, Sendable {
        /// The number of the estimate.
        public let estimate: Int
        /// What it says.
        public let outcome: CostOutcome
        /// The terms that it counts, as they were costed.
        public let counted: [ItemTerm]
        /// Whether the term was corrected since it was costed.
        public let isOutdated: Bool
    }

    /// One term.
    public struct Row: Hashable, Sendable {
        /// The item.
        public let item: ItemKey
        /// The proposal.
        public let proposal: ProposalNumber
        /// The term as it reads now.
        public let term: Term
        /// What it costs.
        public let costs: Pair
    }

    /// The sum over one proposal.
    public struct SumRow: Hashable, Sendable {
        /// The proposal.
        public let proposal: ProposalNumber
        /// Whether it is accepted only as a whole.
        public let isPackage: Bool
        /// What its terms that have a cost come to.
        public let costs: Pair
    }

    /// Two estimates that stand beside each other in some row.
    public struct Assumptions: Hashable, Sendable {
        /// The number of labour's estimate.
        public let labour: Int
        /// The number of the employers' estimate.
        public let employer: Int
        /// The figures on which they differ.
        public let differences: [AssumptionDifference]
    }

    /// The terms that have an estimate, in the order of the agenda, then of the proposals.
    public let rows: [Row]
    /// The proposals of which several terms were costed.
    public let sums: [SumRow]
    /// How the assumptions differ, once for each two estimates that meet.
    public let assumptions: [Assumptions]
}
