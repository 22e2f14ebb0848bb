// These cases and their payloads are the storage format: names in `eventType` are permanent once released.

/// What can happen in the procedure around the bargaining (domain §3.3).
public enum ProcedureFact: Hashable, Sendable {
    /// The time to reply ended without a reply.
    case replyOverdue(StartedClock)
    /// A higher union asks for the reply.
    case rectificationUrged(UrgingGround)
    /// An office has a neutral seat.
    case officialAdmitted(SeatID, Office, by: Side)
    /// A side asks the other one for information; numbered from 1.
    case informationRequested(number: Int, side: Side, InformationRequest)
    /// The other side gave it; with the clock of the next session, where that was all it had to give.
    case informationDisclosed(request: Int, side: Side, documents: [Title], Timeliness? = nil)
    /// The other side refused; the reason is a disclosure beside the event.
    case informationRefused(request: Int, side: Side)
    /// The employer side made rules or an algorithm known.
    case rulesDisclosed(RulesDisclosure)
    /// The recorder wrote the minutes of a session; the words are a disclosure beside the event.
    case minutesDrafted(MinutesDraft)
    /// Somebody who signs them did.
    case minutesSigned(MinutesReference, by: SeatID, side: Side, on: LocalDay)
    /// A side says that they are wrong; its own words are a disclosure beside the event, named by their hash.
    case minutesDisputed(MinutesReference, side: Side, wordsHash: ContentHash)
    /// One side stated a joint step; it is not done yet.
    case stepProposed(ProcedureStep, side: Side)
    /// The talks rest.
    case negotiationSuspended(Suspension)
    /// They rest longer.
    case suspensionExtended(Suspension)
    /// They go on.
    case negotiationResumed(Resumption)
    /// Both sides put what is agreed into one text. After a rejected draft the clock of the second vote starts.
    case draftAssembled(AgreementDraft, revote: StartedClock?)
    /// A chief signed the draft; the second signature starts the clock of the congress.
    case draftSigned(Int, side: Side, ContentHash, on: LocalDay, congress: StartedClock?)
    /// Both sides put the draft to the vote.
    case draftSubmitted(Int, CongressRoute, on: LocalDay)
    /// Those entitled to vote met.
    case congressConvened(draft: Int, CongressSitting, Timeliness?)
    /// They voted; what came of it is recomputed from the counts.
    case congressBallotRecorded(CountedBallot, Timeliness?)
    /// The draft has the votes that it needs, by this last ballot.
    case draftRatified(CountedBallot, filing: StartedClock?)
    /// It has not.
    case draftRejected(CountedBallot)
    /// A chief signed the agreement; the second signature can start clocks.
    case agreementSigned(Int, side: Side, ContentHash, on: LocalDay, clocks: [StartedClock])
    /// The employer side put its seal to it.
    case sealAffixed(draft: Int, party: PartyName?)
    /// It went to the authority.
    case agreementFiled(Filing)
    /// The authority received it: the review begins (Labour Contract Law §54).
    case filingReceived(draft: Int, review: StartedClock)
    /// The authority objects to clauses.
    case objectionRaised(draft: Int, Objection)
    /// A new text went to the authority after its objection.
    case agreementRefiled(Filing)
    /// It is in force.
    case agreementTookEffect(AgreementEffect)
    /// It was made known to those it applies to.
    case agreementPublished(side: Side, PublicationChannel, Timeliness?)
    /// The higher union has a copy; with the article that asks for it, where one does.
    case copySentToHigherUnion(Article?)
    /// An enterprise and its union joined.
    case enterpriseAcceded(Accession, Coverage)
    /// Its term is over.
    case agreementExpired(draft: Int, through: LocalDay)
    /// The time for the negotiation ended without a result.
    case negotiationAbandoned(Abandonment)
    /// A position was written wrongly; the old entry stays in the log.
    case entryCorrected(EntryReference, from: Term, to: Term)
    /// A position was recorded that was never tabled.
    case entryVoided(EntryReference)
    /// The other side says that the record of a position is wrong.
    case entryContested(EntryReference, side: Side)
    /// It says so no longer.
    case contestResolved(EntryReference, side: Side)
    /// Something happened in the preparation of the talks.
    case preparation(PreparationFact)
    /// Something happened in a dispute about the negotiation.
    case dispute(DisputeFact)
    /// Something happened in the life of the agreement.
    case life(LifeFact)
    /// Something happened in a session besides its beginning and its end.
    case session(SessionFact)
    /// Something happened to the record itself.
    case record(RecordFact)
    /// Something happened to the ground on which the sides bargain.
    case groundwork(GroundworkFact)
}
