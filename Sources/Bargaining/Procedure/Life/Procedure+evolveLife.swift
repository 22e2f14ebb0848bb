extension Procedure {
    /// Keeps the books of an agreement's life. Total, as ``evolve(_:_:)``.
    static func evolve(_ procedure: inout ProcedureState, _ fact: LifeFact) {
        switch fact {
        case .commitmentFulfilled(let number, let fulfilment):
            procedure.life.commitments[number, default: CommitmentState()].fulfilment = fulfilment
            procedure.life.commitments[number, default: CommitmentState()].disputedBy = nil
        case .fulfilmentDisputed(let number, _, let side):
            procedure.life.commitments[number, default: CommitmentState()].disputedBy = side
        case .commitmentMissed(let number, _, _, _):
            procedure.life.commitments[number, default: CommitmentState()].isMissed = true
        }
    }
}
