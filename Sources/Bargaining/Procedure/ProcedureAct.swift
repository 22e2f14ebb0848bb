/// What a person at the table, an official or the clock wants to record of the procedure around the bargaining.
///
/// Sides, parties and offices are not named here: they follow from the actor's seat in the log.
public enum ProcedureAct: Hashable, Sendable {
    // Invitation and officials
    /// By the clock only: the time to reply is over and there is no reply.
    case markReplyOverdue
    /// By a higher union: asks for the reply that was refused or is overdue. The words are a disclosure.
    case urgeRectification
    /// A chief gives an office a neutral seat.
    case admitOfficial(SeatID, Office)
    // Information
    case requestInformation(InformationRequest)
    /// Answers a request of the other side.
    case discloseInformation(request: Int, documents: [Title])
    /// The reason is a disclosure beside the event.
    case refuseInformation(request: Int)
    case discloseRules(RulesDisclosure)
    // Minutes
    /// By the recorder: minutes of a session, by the hash of their words.
    case draftMinutes(session: Int, ContentHash)
    case signMinutes(MinutesReference)
    /// The words that the side sets beside them, by their hash.
    case disputeMinutes(MinutesReference, wordsHash: ContentHash)
    // Joint steps
    /// States a step that needs both sides; done when both have stated it.
    case state(ProcedureStep)
    // Draft and congress
    case signDraft(Int, ContentHash)
    case conveneCongress(draft: Int, CongressSitting)
    case recordBallot(draft: Int, BallotPaper)
    // Agreement
    case signAgreement(Int, ContentHash)
    case affixSeal(Int)
    case fileAgreement(draft: Int, copies: Int)
    case refileAgreement(draft: Int, copies: Int)
    case recordReceipt(draft: Int)
    /// The clauses of the draft that the authority objects to, by number.
    case raiseObjection(draft: Int, clauses: [Int])
    /// By the clock only: the review is over and the authority was silent.
    case takeEffectBySilence
    /// By the authority: it has no objection.
    case confirmEffect
    case publish(PublicationChannel)
    case sendCopyToHigherUnion
    /// By the clock only: the term of the agreement is over.
    case markExpired
    /// By the clock only: the time for the negotiation is over, and nothing came of it.
    case markAbandoned
    // Corrections
    case correctEntry(EntryReference, Term)
    case voidEntry(EntryReference)
    case contestEntry(EntryReference)
    /// By the side that contests the entry: it does so no longer.
    case resolveContest(EntryReference)
    // Preparation
    /// A side makes the representatives that it has now known, and how many of them are front-line workers, or of other
    /// groups, where it says so.
    case publishRepresentatives(
        PublicationChannel, frontLine: Int? = nil, groups: RepresentativeGroups = RepresentativeGroups())
    // Disputes
    case dispute(DisputeAct)
    // Life of the agreement
    case life(LifeAct)
    // Sessions and the record
    case session(SessionAct)
    case record(RecordAct)
    case groundwork(GroundworkAct)
}
