extension ProcedureState {
    /// How far the procedure has come; `nil` before the first draft and without a suspension.
    public var stage: ProcedureStage? {
        if life.dissolution != nil { return .dissolved }
        if life.supersession != nil { return .superseded }
        if isExpired { return .expired }
        if isInForce { return publications.isEmpty ? .inForce : .published }
        if openSuspension != nil { return .suspended }
        guard let draft = currentDraft else {
            if disputes.openConciliation?.acceptedOn != nil { return .inConciliation }
            return isAbandoned ? .abandoned : nil
        }
        if draft.rejection != nil { return .rejected }
        if let filing = draft.filing {
            if filing.objection != nil { return .objected }
            return filing.review == nil ? .filed : .underReview
        }
        if draft.isConcluded { return .signed }
        if draft.ratification != nil { return .ratified }
        return draft.submission == nil ? .draft : .inRatification
    }
}
