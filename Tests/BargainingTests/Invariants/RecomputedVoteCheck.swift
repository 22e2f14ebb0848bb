import Bargaining

/// 4: What came of a vote follows from the counts under the law of the place, and no other result is taken.
struct RecomputedVoteCheck: HistoryCheck {
    private var routes: [Int: CongressRoute] = [:]
    /// The votes that passed a draft, by draft.
    private var passed: [Int: Set<PartyName?>] = [:]

    mutating func breach(by step: HistoryStep) -> String? {
        var ballot: (counted: CountedBallot, passes: Bool)?
        var isDecided = false
        for fact in step.procedureFacts {
            switch fact {
            case .draftSubmitted(let number, let route, _): routes[number] = route
            case .congressBallotRecorded(let counted, _):
                guard let route = routes[counted.draft] else { return "a vote on a draft that is not before it" }
                let passes = step.law.passes(counted.count, by: route)
                guard counted.outcome.isPassed == passes else { return "counted as \(counted.outcome)" }
                guard step.announcedApproval.map({ $0 == passes }) ?? true else { return "another result was taken" }
                if passes { passed[counted.draft, default: []].insert(counted.enterprise) }
                ballot = (counted, passes)
            case .draftRatified(let counted, _):
                guard let ballot, ballot.counted == counted, ballot.passes, isWhole(counted.draft) else {
                    return "ratified without the votes"
                }
                isDecided = true
            case .draftRejected(let counted):
                guard let ballot, ballot.counted == counted, !ballot.passes else { return "rejected with the votes" }
                isDecided = true
            default: break
            }
        }
        guard let ballot else { return nil }
        return isDecided == (!ballot.passes || isWhole(ballot.counted.draft)) ? nil : "a vote that decides nothing"
    }

    /// Whether all who have to vote on a draft have passed it.
    private func isWhole(_ draft: Int) -> Bool {
        let votes = passed[draft] ?? []
        guard case .eachEnterprise(let enterprises)? = routes[draft] else { return votes.contains(nil) }
        return enterprises.allSatisfy { votes.contains($0) }
    }
}

extension HistoryStep {
    fileprivate var announcedApproval: Bool? {
        if case .procedure(.recordBallot(_, let paper)) = act { paper.announcedApproval } else { nil }
    }
}
