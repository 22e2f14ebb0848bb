/// How far the procedure has come from the settled table (domain §3.2). The raw value is the word of the API.
public enum ProcedureStage: String, Hashable, Sendable, CaseIterable {
    /// The talks rest.
    case suspended
    /// The authority handles a dispute, and there is no text.
    case inConciliation = "in_conciliation"
    /// The time for the negotiation ended without a result, and nobody went on.
    case abandoned
    /// There is a text; it is not before the congress.
    case draft
    case inRatification = "in_ratification"
    case ratified
    case rejected
    case signed
    case filed
    case underReview = "under_review"
    case objected
    case inForce = "in_force"
    case published
    case expired
    /// It ended before its term.
    case dissolved
    /// A later agreement took its place.
    case superseded
}
