extension Procedure {
    /// The rules on the life of an agreement. Authority comes before the matter.
    static func decide(
        _ act: LifeAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let facts: [LifeFact] =
            switch act {
            case .fulfilCommitment(let number): try fulfilCommitment(number, by: seat, occasion)
            case .disputeFulfilment(let number): try disputeFulfilment(of: number, by: seat, occasion)
            case .proposeAmendment(let items): try proposeAmendment(of: items, by: seat, occasion)
            case .amendment(let number, let act): try decide(act, on: number, by: seat, occasion)
            case .dissolveAgreement(let ground): try dissolve(on: ground, by: seat, occasion)
            case .fileDissolution: try fileDissolution(by: seat, occasion)
            case .notifyRuleChange(let rules): try notifyRuleChange(rules, by: seat, occasion)
            case .reportPerformance: try reportPerformance(by: seat, occasion)
            case .proposeRenewal: try proposeRenewal(by: seat, occasion)
            case .noteNextRound(let successor): try noteNextRound(successor, by: seat, occasion)
            case .recordSupersession(let successor): try recordSupersession(successor, by: seat, occasion)
            case .markCommitmentMissed: throw .onlyTheClockMay
            }
        return facts.map { .life($0) }
    }
}
