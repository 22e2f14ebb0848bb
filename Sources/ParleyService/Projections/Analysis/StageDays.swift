internal import Bargaining

/// The days on which a negotiation passed the stages on its way, as far as each is known to the day.
struct StageDays: Sendable {
    let invited: LocalDay?
    let replied: LocalDay?
    let firstSession: LocalDay?
    let settled: LocalDay?
    let ratified: LocalDay?
    let signed: LocalDay?
    let inForce: LocalDay?

    init(_ negotiation: DisclosedNegotiation) {
        let state = negotiation.folded.state
        let procedure = state.procedure
        let draft = procedure.agreementInForce ?? procedure.currentDraft
        invited = negotiation.day(of: state.invitation?.issuedAt)
        replied = negotiation.day(of: procedure.repliedAt)
        firstSession = negotiation.day(of: procedure.firstSessionAt)
        settled = negotiation.day(of: negotiation.analysis.settledAt)
        ratified = draft?.ratification?.day ?? negotiation.day(of: negotiation.analysis.approvedAt)
        signed =
            draft?.agreementSignatures.completedOn
            ?? (draft?.draft.signing == .beforeCongress ? draft?.draftSignatures.completedOn : nil)
        inForce = Self.inForce(procedure)
    }

    /// Days from one day to another; `nil` where one is not known or they came in the other order.
    static func days(_ from: LocalDay?, _ to: LocalDay?) -> Int? {
        guard let from, let to, from <= to else { return nil }
        return from.days(until: to)
    }

    /// The first day on which the agreement was in force; `nil` without one.
    static func inForce(_ procedure: ProcedureState) -> LocalDay? {
        guard let agreement = procedure.agreementInForce,
            let effect = procedure.effect?.from ?? agreement.agreementSignatures.completedOn
        else { return nil }
        return max(effect, agreement.draft.plan.validFrom)
    }
}
