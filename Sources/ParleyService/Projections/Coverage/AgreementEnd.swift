internal import Bargaining

/// How an agreement that was in force ended, as the log records it.
struct AgreementEnd: Hashable, Sendable {
    /// The last day in force.
    let day: LocalDay
    /// `expired`, `dissolved` or `superseded`.
    let reason: String

    /// The first of its recorded ends; `nil` while there is none.
    init?(_ procedure: ProcedureState) {
        let expiry = procedure.isExpired ? procedure.agreementInForce?.draft.plan.validThrough : nil
        let ends = [
            procedure.life.dissolution.map { ($0.day, "dissolved") },
            procedure.life.supersession.map { ($0.day, "superseded") }, expiry.map { ($0, "expired") },
        ].compactMap(\.self)
        guard let first = ends.min(by: { $0.0 < $1.0 }) else { return nil }
        day = first.0
        reason = first.1
    }
}

extension ProcedureState {
    /// The first day of the agreement that came into force: of its effect, or of the last signature where no authority
    /// reviews it; `nil` without one.
    var firstDayInForce: LocalDay? {
        guard let agreement = agreementInForce else { return nil }
        return effect?.from ?? agreement.agreementSignatures.completedOn
    }
}
