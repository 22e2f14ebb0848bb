/// A step of the procedure that needs both sides: recorded as proposed when the first side states it, done when the second
/// states the same. Silence leaves it proposed (DESIGN §4.3).
public enum ProcedureStep: Hashable, Sendable {
    /// Suspend the talks (Order 22 §35).
    case suspend(until: LocalDay, SuspensionCause)
    /// Suspend them for longer.
    case extendSuspension(until: LocalDay)
    /// Take them up again.
    case resume
    /// Put what is agreed into one text.
    case assembleDraft(DraftPlan)
    /// Put a signed draft to the vote of the workers (Order 22 §36).
    case submitToCongress(draft: Int, CongressRoute)
    /// An enterprise and its union join the agreement.
    case accede(Accession)
    /// Fix the next session (Order 22 §33).
    case scheduleSession(SessionPlan)
    /// Change the agreement as a proposal asks, by the hash of the amended text (Order 22 §39).
    case amendAgreement(proposal: Int, ContentHash)
    /// End the agreement before its term (Order 22 §39).
    case dissolveAgreement
    /// Adjourn the open session of this number, until a day where one is fixed. Who presides does it alone.
    case adjournSession(Int, until: LocalDay?)
    /// Agree how the sides bargain.
    case agreeGroundRules(GroundRules)
    /// Agree which records the sides keep to themselves.
    case agreeConfidentiality(Confidentiality)
}
