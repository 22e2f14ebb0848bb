import Bargaining

/// 5: No chief signs the agreement before it is ratified, unless the place says so or no vote is needed.
struct VotedBeforeSignedCheck: HistoryCheck {
    private var kinds: [Int: OutcomeKind] = [:]
    private var ratified: Set<Int> = []

    mutating func breach(by step: HistoryStep) -> String? {
        for fact in step.procedureFacts {
            switch fact {
            case .draftAssembled(let draft, _): kinds[draft.number] = draft.plan.kind
            case .draftRatified(let ballot, _): ratified.insert(ballot.draft)
            case .agreementSigned(let number, _, _, _, _):
                let needsVote = kinds[number] != .platformAgreement && !step.law.signsBefore
                if needsVote, !ratified.contains(number) { return "draft \(number) signed before the vote" }
            case .agreementFiled(let filing), .agreementRefiled(let filing):
                if !ratified.contains(filing.draft) { return "draft \(filing.draft) filed before the vote" }
            default: break
            }
        }
        return nil
    }
}
