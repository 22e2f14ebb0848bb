internal import Bargaining

extension CostingRejection {
    /// The problem of the rule. A term without a cost has one for each reason.
    var problemCode: ProblemCode {
        switch self {
        case .currencyDiffers: .costCurrencyDiffers
        case .proposalsMissing: .costProposalsMissing
        case .tooManyProposals: .tooManyCostedProposals
        case .proposalNamedTwice: .costedProposalNamedTwice
        case .itemOfNoProposal: .costedItemOfNoProposal
        case .nothingOnTheTable: .nothingToCost
        case .tooManyTerms: .tooManyCostedTerms
        case .notQuantifiable(_, _, .overflow): .noCostTooLarge
        case .notQuantifiable(_, _, .notQuantifiable(let obstacle)): obstacle.problemCode
        case .tooManyEstimates: .tooManyCostEstimates
        }
    }

    /// The words for the braces.
    var problemValues: [String: String] {
        switch self {
        case .currencyDiffers(let given, let expected): return ["given": given, "expected": expected]
        case .proposalsMissing: return [:]
        case .tooManyProposals: return ["limit": String(CostLimits.maximumProposals)]
        case .proposalNamedTwice(let proposal), .nothingOnTheTable(let proposal):
            return ["proposal": proposal.description]
        case .itemOfNoProposal(let item): return ["item": item.text]
        case .tooManyTerms: return ["limit": String(CostLimits.maximumTerms)]
        case .tooManyEstimates: return ["limit": String(CostLimits.maximumEstimates)]
        case .notQuantifiable(let proposal, let item, let refusal):
            var values = ["proposal": proposal.description, "item": item.text]
            if case .notQuantifiable(let obstacle) = refusal {
                values.merge(obstacle.problemValues) { first, _ in first }
            }
            return values
        }
    }
}
