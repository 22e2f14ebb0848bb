extension Procedure {
    /// A chief records that the parties were invited to bargain anew: that is what the yearly round waits for (guideline of
    /// 2026). While the agreement is in force the round after it is counted from there.
    static func noteNextRound(
        _ successor: Successor, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.sideOfChief(seat)
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        let record = try record(of: successor, occasion)
        let rounds = occasion.procedure.life.nextRounds
        guard !rounds.contains(where: { $0.negotiation == record.negotiation }) else { throw .alreadyStated }
        guard rounds.count < ProcedureLimits.maximumNextRounds else { throw .procedure(.life(.tooManyNextRounds)) }
        let day: LocalDay
        if let invited = record.invitedOn { day = invited } else { day = try occasion.day() }
        guard day >= agreement.firstDay ?? day else { throw .procedure(.life(.successorIsEarlier)) }
        let timeliness = occasion.timeliness(.yearlyRound, on: day)
        let next =
            timeliness == nil || !occasion.procedure.isInForce
            ? nil : occasion.rules.clock(.yearlyRound, .algorithmRound, from: day)
        let isDue = next.map { $0.due <= agreement.draft.plan.validThrough } ?? false
        return [
            .nextRoundInvited(
                NextRound(
                    number: rounds.count + 1, negotiation: record.negotiation, side: side, day: day,
                    timeliness: timeliness, next: isDue ? next : nil))
        ]
    }

    /// A chief records that a later agreement of the same parties is in force, which ends this one.
    static func recordSupersession(
        _ successor: Successor, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [LifeFact] {
        let side = try Negotiation.sideOfChief(seat)
        guard let agreement = occasion.procedure.agreementInForce else { throw .procedure(.notInForce) }
        let record = try record(of: successor, occasion)
        guard let first = record.inForceFrom, first <= occasion.localNow.day, let last = first.adding(days: -1) else {
            throw .procedure(.life(.successorNotInForce))
        }
        _ = try agreementInForce(on: last, occasion)
        guard last >= agreement.firstDay ?? last else { throw .procedure(.life(.successorIsEarlier)) }
        return [
            .agreementSuperseded(
                Supersession(draft: agreement.draft.number, negotiation: record.negotiation, side: side, day: last))
        ]
    }

    /// What is known of a successor: a negotiation other than this one, with parties of both sides.
    private static func record(
        of successor: Successor, _ occasion: Occasion
    ) throws(NegotiationRejection) -> SuccessorRecord {
        guard let record = successor.record else { throw .procedure(.life(.successorUnknown)) }
        guard record.shares(occasion.state.opening) else { throw .procedure(.life(.successorOfOtherParties)) }
        return record
    }
}

extension DraftState {
    /// The first day that the agreement binds by what its sides stated and signed.
    fileprivate var firstDay: LocalDay? { agreementSignatures.completedOn }
}
