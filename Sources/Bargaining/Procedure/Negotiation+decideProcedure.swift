extension Negotiation {
    /// The rules of the procedure around the table, in the words of the negotiation.
    static func decide(
        _ act: ProcedureAct, by actor: Actor, occurredAt: OccurredAt, localNow: LocalMoment,
        under rules: ProcedureRules?, _ state: NegotiationState
    ) throws(NegotiationRejection) -> [NegotiationFact] {
        guard let opening = state.opening else { throw .negotiationNotFound }
        guard opening.published == nil else { throw .publishedRecordTakesNoActs }
        return try Procedure.decide(
            act, by: actor, occurredAt: occurredAt, localNow: localNow, under: rules, state
        ).map { .procedure($0) }
    }
}
