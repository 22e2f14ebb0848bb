/// What somebody wants to record of a dispute about the negotiation (Order 22 §§49–54).
public enum DisputeAct: Hashable, Sendable {
    /// A chief applies to the authority; the items in dispute, or none for those that are open.
    case requestConciliation(items: [ItemKey])
    /// The authority takes a dispute up of its own motion.
    case openConciliation(items: [ItemKey])
    /// The authority accepts an application.
    case acceptConciliation(Int)
    /// The authority prolongs a conciliation once, by a length in the unit of the law of the place; `nil` for all of it.
    case extendConciliation(Int, length: Int?)
    /// The authority draws up what came of it, by the hash of the words.
    case draftConciliationAgreement(Int, ConciliationAgreement)
    /// A chief signs it; the second signature ends the conciliation.
    case signConciliationAgreement(Int, ContentHash)
    /// The authority closes it without an agreement.
    case closeConciliation(Int)
    /// The tripartite mechanism records a meeting, its minutes by the hash of the words.
    case recordTripartiteMeeting(TripartiteMeeting)
    /// The union brings a dispute over performance before the arbitration commission, on items or the whole agreement.
    case requestArbitration(items: [ItemKey])
    /// A neutral puts its award on the record.
    case recordArbitrationAward(Int, RulingOutcome)
    /// A neutral puts the judgment of a court on the record.
    case recordJudgment(Int, CourtInstance, RulingOutcome)
    /// By the clock only: the time of the conciliation is over.
    case closeOverdueConciliation
}
