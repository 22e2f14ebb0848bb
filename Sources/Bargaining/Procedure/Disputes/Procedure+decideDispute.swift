extension Procedure {
    /// The rules on disputes. Authority comes before the matter.
    static func decide(
        _ act: DisputeAct, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        let facts: [DisputeFact] =
            switch act {
            case .requestConciliation(let items): try requestConciliation(of: items, by: seat, occasion)
            case .openConciliation(let items): try openConciliation(of: items, by: seat, occasion)
            case .acceptConciliation(let number): try acceptConciliation(number, by: seat, occasion)
            case .extendConciliation(let number, let length):
                try extendConciliation(number, length: length, by: seat, occasion)
            case .draftConciliationAgreement(let number, let agreement):
                try draftConciliationAgreement(agreement, of: number, by: seat, occasion)
            case .signConciliationAgreement(let number, let hash):
                try signConciliationAgreement(of: number, hash, by: seat, occasion)
            case .closeConciliation(let number): try closeConciliation(number, by: seat, occasion)
            case .recordTripartiteMeeting(let meeting): try recordTripartiteMeeting(meeting, by: seat, occasion)
            case .requestArbitration(let items): try requestArbitration(of: items, by: seat, occasion)
            case .recordArbitrationAward(let number, let outcome):
                try recordArbitrationAward(outcome, of: number, by: seat, occasion)
            case .recordJudgment(let number, let instance, let outcome):
                try recordJudgment(outcome, instance, of: number, by: seat, occasion)
            case .closeOverdueConciliation: throw .onlyTheClockMay
            }
        return facts.map { .dispute($0) }
    }
}
