internal import Bargaining

extension LifeFact {
    /// Whose act a fact is; `nil` where it is both sides' or the clock's.
    var side: Side? {
        switch self {
        case .commitmentFulfilled(_, let fulfilment): fulfilment.side
        case .fulfilmentDisputed(_, _, let side): side
        case .amendmentProposed(let proposal): proposal.side
        case .amendment(_, .signed(let side, _, _, _)): side
        case .amendment(_, .filed): .employer
        case .agreementDissolved(let dissolution): dissolution.side
        case .dissolutionFiled, .ruleChangeNotified, .performanceReported: .employer
        case .renewalProposed(let proposal): proposal.side
        case .nextRoundInvited(let round): round.side
        case .agreementSuperseded(let supersession): supersession.side
        case .commitmentMissed, .agreementAmended, .amendment: nil
        }
    }
}
