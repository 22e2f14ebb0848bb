extension Procedure {
    /// The employer side files the agreement with the authority (Order 22 §42), late or in time.
    static func file(
        _ number: Int, copies: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try requireFiler(seat)
        let filing = try filing(of: number, copies: copies, occasion)
        guard objectedDraft(occasion) == nil else { throw .procedure(.refilingNeeded(number)) }
        return [.agreementFiled(filing)]
    }

    /// After an objection a new text goes to the authority: a later draft, ratified and signed again (Order 22 §46). The
    /// review starts again with the next receipt.
    static func refile(
        _ number: Int, copies: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try requireFiler(seat)
        guard objectedDraft(occasion) != nil else { throw .procedure(.noObjectionToAnswer) }
        return [.agreementRefiled(try filing(of: number, copies: copies, occasion))]
    }

    /// The authority confirms the receipt, which starts its review (Labour Contract Law §54).
    static func recordReceipt(
        _ number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try require(.authority, seat)
        let filing = try filed(number, occasion)
        guard filing.review == nil else { throw .procedure(.alreadyReceived(number)) }
        guard let review = occasion.rules.clock(.review, .review, from: try occasion.day()) else {
            throw .procedure(.profileSilent(.review))
        }
        return [.filingReceived(draft: number, review: review)]
    }

    /// The authority objects to clauses. In time it sends the agreement back to the table; late it is on the record as late
    /// and undoes nothing (domain §3.4.6).
    static func object(
        to clauses: [Int], of number: Int, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [ProcedureFact] {
        try require(.authority, seat)
        let filing = try filed(number, occasion)
        guard let review = filing.review else { throw .procedure(.notReceived(number)) }
        guard filing.objection == nil else { throw .procedure(.alreadyObjected(number)) }
        try requireClauses(clauses)
        let timeliness = Timeliness(clock: review, day: try occasion.day())
        // One late objection says all that a late one can.
        guard filing.objections.isEmpty || !timeliness.isLate else { throw .procedure(.alreadyObjected(number)) }
        return [.objectionRaised(draft: number, Objection(clauses: clauses, timeliness: timeliness))]
    }

    /// Clauses that an objection can name: at least one, each once.
    static func requireClauses(_ clauses: [Int]) throws(NegotiationRejection) {
        guard !clauses.isEmpty else { throw .procedure(.clausesMissing) }
        var seen: Set<Int> = []
        for clause in clauses {
            guard (1...ProcedureLimits.maximumClauses).contains(clause) else {
                throw .procedure(.clauseOutOfRange(clause))
            }
            guard seen.insert(clause).inserted else { throw .procedure(.clauseNamedTwice(clause)) }
        }
    }

    /// An agreement of both sides that is not filed yet, handed in.
    private static func filing(
        of number: Int, copies: Int, _ occasion: Occasion
    ) throws(NegotiationRejection) -> Filing {
        let draft = try occasion.currentDraft(number)
        guard draft.draft.plan.kind.isStatutory else { throw .procedure(.platformAgreementIsNotFiled) }
        guard draft.filing == nil else { throw .procedure(.alreadyFiled(number)) }
        guard draft.ratification != nil else { throw .procedure(.notRatified(number)) }
        guard draft.isConcluded else { throw .procedure(.agreementNotSigned(number)) }
        guard (1...ProcedureLimits.maximumCopies).contains(copies) else { throw .procedure(.copiesOutOfRange) }
        let timeliness = occasion.timeliness(.file, on: try occasion.day())
        return Filing(
            draft: number, copies: copies, copiesAsked: occasion.profile.filingCopies?.value, timeliness: timeliness)
    }

    /// The last draft to which the authority objected in time.
    private static func objectedDraft(_ occasion: Occasion) -> DraftState? {
        occasion.procedure.drafts.last { $0.filing?.objection != nil }
    }

    /// The filing of the draft that counts.
    private static func filed(_ number: Int, _ occasion: Occasion) throws(NegotiationRejection) -> FilingState {
        guard let draft = occasion.procedure.draft(number) else { throw .procedure(.draftUnknown(number)) }
        guard number == occasion.procedure.drafts.count else { throw .procedure(.draftSuperseded(number)) }
        guard let filing = draft.filing else { throw .procedure(.notFiled(number)) }
        return filing
    }
}
