extension ProblemCatalogue {
    /// Refusals by a rule of the procedure around the talks.
    static let procedureInEnglish: [ProblemCode: ProblemText] = [
        .profileNotAvailable: .init(
            "The rule profile is not at hand",
            "The negotiation runs under the rule profile {profile}, which this installation does not have.",
            "Ask the operator to install that version of the profile."),
        .profileSilent: .init(
            "The rules of the place say nothing on this",
            "The rule profile of the negotiation sets no “{parameter}” that could be counted here.",
            "Let the operator publish a version of the profile that does."),
        .dayUnknown: .init(
            "The day is not known",
            "A period starts or ends with this act, so the day on which it happened must be known.",
            "Give “occurred_at” as a day or an instant, or leave it out for now."),
        .onlyTheLabourChiefMay: .init(
            "Only labour's chief may", "A higher union is admitted by the chief representative of the labour side.",
            "Let labour's chief representative do it."),
        .onlyAnOfficialMay: .init(
            "Only an official may", "Only a seat of the office “{office}” may do this.",
            "Let a chief admit the office, then let it act."),
        .onlyTheEmployerSideMay: .init(
            "Only the employer side may", "This is for the employer side to do.",
            "Let a representative of the employer side do it."),
        .onlyTheLabourSideMay: .init(
            "Only the labour side may", "This is for the labour side to do.",
            "Let a representative of the labour side do it."),
        .onlyTheRecorderOrTheFederationMay: .init(
            "Only the recorder or the federation may",
            "The count of a vote is kept by the recorder or by the higher union.", "Let one of them record it."),
        .onlyTheEmployerSideOrTheFederationMay: .init(
            "Only the employer side or the federation may",
            "An agreement is filed by the employer side or, for an industry, by the higher union.",
            "Let one of them file it."),
        .receiptNotConfirmed: .init(
            "The receipt is not confirmed",
            "The time to reply runs from the receipt of the invitation, which nobody has confirmed.",
            "Let the invited side confirm the receipt."),
        .replyNotYetDue: .init(
            "The reply is not due yet", "The invited side has until {day} to reply.", "Wait until that day is over."),
        .nothingToUrge: .init(
            "There is nothing to urge", "The invitation was neither refused nor left without a reply in time.",
            "Wait for the reply or for the end of its period."),
        .informationRequestUnknown: .init(
            "There is no such request", "No request for information {request} was made.",
            "Read the procedure for the numbers."),
        .informationRequestAnswered: .init(
            "The request was answered", "The request for information {request} has its answer.",
            "Ask anew for what is still missing."),
        .informationRequestOfOwnSide: .init(
            "It is your own side's request", "Only the other side can answer the request for information {request}.",
            "Wait for the other side."),
        .documentsMissing: .init(
            "No document is named", "An answer names the documents that were handed over.", "Name at least one."),
        .tooManyDocuments: .init(
            "Too many documents", "The answer names more documents than one can hold.",
            "Name folders instead of files."),
        .tooManyInformationRequests: .init(
            "Too many requests for information", "The negotiation has as many requests for information as it can hold.",
            "Put several questions into one."),
        .tooManyRuleDisclosures: .init(
            "Too many disclosures of rules", "The negotiation has as many disclosures of rules as it can hold.",
            "Disclose further versions after it."),
        .tooManyPendingSteps: .init(
            "Too many steps wait for the other side", "Your side has stated as many joint steps as can wait.",
            "Let the other side answer them first."),
        .onlyTheRecorderMay: .init(
            "Only the recorder may", "The recorder writes the minutes of a session.",
            "Let the recorder whom both sides appointed do it."),
        .sessionUnknown: .init(
            "There was no such session", "No session {session} was held.",
            "Sessions count from 1; open the session first."),
        .minutesUnknown: .init(
            "There are no such minutes", "Session {session} has no minutes of version {version}.",
            "Read the procedure for the minutes that there are."),
        .minutesSuperseded: .init(
            "A later version took their place",
            "Version {version} of the minutes of session {session} is not the last.",
            "Read the procedure and answer the last version."),
        .minutesTextDiffers: .init(
            "The text is another one", "“text_hash” is not that of this version of the minutes of session {session}.",
            "Compare the words, and name the hash that the procedure shows."),
        .minutesWordsDiffer: .init(
            "The words have another hash", "“text_hash” or “words_hash” is not the SHA-256 of “remark”.",
            "Leave the hash out, or compute it over the UTF-8 bytes of “remark”."),
        .minutesAlreadySigned: .init(
            "The minutes are signed",
            "All who sign have signed the minutes of session {session}, and nobody disputes them.",
            "Where they are wrong, let a side dispute them first."),
        .notASignerOfMinutes: .init(
            "Others sign the minutes", "By the law of the place ({article}) this seat does not sign these minutes.",
            "Let the signers sign whom the procedure names."),
        .tooManyMinutes: .init(
            "Too many minutes", "The negotiation has as many versions of minutes as it can hold.",
            "Dispute them in place of a new version."),
        .alreadySuspended: .init(
            "The talks rest already", "Both sides have suspended the talks.",
            "Extend the suspension, or resume the talks."),
        .notSuspended: .init(
            "The talks do not rest", "There is no suspension to extend or to end.", "Suspend the talks first."),
        .suspensionEndsInThePast: .init(
            "The suspension would end before it begins", "“until” is not after the day of the act.",
            "Name a later day."),
        .suspensionNotExtended: .init(
            "The suspension would not become longer", "“until” is not after the day that both sides agreed on.",
            "Name a later day, or resume the talks early."),
        .suspensionBeyondCap: .init(
            "The suspension is longer than the law of the place allows",
            "It would take {days} days where {allowed} are allowed ({article}).", "Name an earlier day."),
        .tooManySuspensions: .init(
            "Too many suspensions", "The talks were suspended as often as a negotiation can hold.",
            "Conclude it and open another one."),
        .itemsNotSettled: .init(
            "Items are not settled", "These items are neither agreed, withdrawn nor carried over: {items}.",
            "Agree on them, withdraw them, or list them in “carried”."),
        .itemCannotBeCarried: .init(
            "The item cannot be carried over", "“{item}” is settled or off the agenda.",
            "Carry over items that are open or parked only."),
        .itemContested: .init(
            "The record of an item is contested",
            "A side contests the record of a position on “{item}”, which does not count as agreed meanwhile.",
            "Correct or void the entry, or let the side contest it no longer."),
        .agreementTermReversed: .init(
            "The term ends before it begins", "“valid_through” is before “valid_from”.", "Exchange them."),
        .agreementTermTooShort: .init(
            "The term is too short", "The law of the place asks for at least {years} years ({article}).",
            "Name a later last day."),
        .agreementTermTooLong: .init(
            "The term is too long", "The law of the place allows at most {years} years ({article}).",
            "Name an earlier last day."),
        .coveredWorkersOutOfRange: .init(
            "The number of workers covered is out of range", "An agreement covers 1 to 1,000,000,000 workers.",
            "Write a number in this range, or leave it out where it may be missing."),
        .tooManyDrafts: .init(
            "Too many drafts", "The negotiation has as many drafts as it can hold.",
            "Conclude it and open another one."),
        .draftUnknown: .init(
            "There is no such draft", "There is no draft {draft}.", "Read the procedure for the numbers."),
        .draftSuperseded: .init(
            "A later draft took its place", "Draft {draft} is not the last one.", "Use the last draft."),
        .textDiffers: .init(
            "It is another text", "“text_hash” is not that of draft {draft}.",
            "Check which text you have before you, and sign only that one."),
        .draftOutdated: .init(
            "The draft is out of date",
            "Since draft {draft} was assembled these items were opened or agreed anew: {items}.",
            "Assemble a new draft."),
        .draftRejected: .init(
            "The workers rejected the draft", "The vote on draft {draft} did not pass.",
            "Go back to the table and assemble a new draft."),
        .agreementAlreadySigned: .init(
            "The agreement is signed",
            "Both chiefs have signed draft {draft}; it stands until the authority objects or it ends.",
            "Propose an amendment when it is in force."),
        .draftNotSigned: .init(
            "The draft is not signed", "Both chiefs must sign draft {draft} before it goes to the vote.",
            "Let both chiefs sign it."),
        .draftAlreadySubmitted: .init(
            "The draft is before the workers already", "Both sides have put draft {draft} to the vote.",
            "Wait for the vote."),
        .draftNotSubmitted: .init(
            "The draft is not before the workers", "Both sides have to put draft {draft} to the vote first.",
            "Let both chiefs submit it."),
        .draftAlreadyVotedOn: .init(
            "The draft was voted on", "The vote on draft {draft} is over.", "Go on with what it decided."),
        .enterprisesMissing: .init(
            "No enterprise is named", "Where each enterprise votes by itself, they have to be named.",
            "Name them in “enterprises”."),
        .enterpriseNamedTwice: .init(
            "An enterprise is named twice", "“{party}” is named more than once.", "Name each enterprise once."),
        .enterpriseNotVoting: .init(
            "The enterprise has no vote of its own",
            "“{party}” is none of the enterprises that vote by themselves on this draft.",
            "Name one of those, or none where there is one vote for all."),
        .tooManyEnterprises: .init(
            "Too many enterprises", "There are more enterprises than one agreement can hold.",
            "Let an association act for them."),
        .tooManySittings: .init(
            "Too many sittings", "The draft has had as many sittings as it can hold.",
            "Record the vote of the last one."),
        .congressNotConvened: .init(
            "The congress is not convened", "No sitting is on record that could vote.",
            "Let the federation record the sitting first."),
        .countsDoNotFit: .init(
            "The counts do not fit together",
            "Votes for, against and abstentions together are at most those present, and those present at most those entitled to vote.",
            "Check the figures."),
        .announcedResultDisagrees: .init(
            "The announced result is not what the counts give",
            "Under the rules of the place the counts give the other result.",
            "Check the counts, or leave the announced result out."),
        .notRatified: .init(
            "The draft is not ratified", "The workers have not approved draft {draft}.", "Put it to the vote first."),
        .agreementNotSigned: .init(
            "The agreement is not signed", "Draft {draft} lacks a signature under the agreement.",
            "Let the chiefs sign it first."),
        .platformAgreementIsNotFiled: .init(
            "A platform agreement is not filed",
            "An agreement on platform rules is in force by both signatures; no authority reviews it.", "Publish it."),
        .alreadyFiled: .init(
            "The agreement is filed", "Draft {draft} was handed to the authority before.", "Wait for its receipt."),
        .refilingNeeded: .init(
            "It has to be filed anew",
            "The authority objected to an earlier text, so draft {draft} answers an objection.",
            "Send it to /refilings."),
        .noObjectionToAnswer: .init(
            "There is no objection to answer", "The authority has not objected to an earlier text in time.",
            "Send it to /filings."),
        .copiesOutOfRange: .init(
            "The number of copies is out of range", "A filing has 1 to 100 copies.", "Write a number in this range."),
        .notFiled: .init(
            "The agreement is not filed", "Draft {draft} was not handed to the authority.",
            "Let the employer side file it first."),
        .alreadyReceived: .init(
            "The receipt is confirmed", "The authority confirmed the receipt of draft {draft} before.",
            "Let the review run."),
        .notReceived: .init(
            "The receipt is not confirmed by the authority",
            "The review of draft {draft} starts with the authority's receipt.",
            "Let the authority confirm the receipt first."),
        .alreadyObjected: .init(
            "The objection is on record", "The authority objected to draft {draft} before.", "Wait for the new text."),
        .clausesMissing: .init(
            "No clause is named", "An objection names the clauses it is about.", "Name at least one clause."),
        .clauseOutOfRange: .init(
            "The number of a clause is out of range",
            "There is no clause {clause}; clauses are numbered from 1 to 1,000.",
            "Write the number that the text shows."),
        .clauseNamedTwice: .init(
            "A clause is named twice", "Clause {clause} is named more than once.", "Name each clause once."),
        .objectionStands: .init(
            "An objection stands", "The authority objected to draft {draft}, so it cannot take effect.",
            "Agree on a new text and file it anew."),
        .reviewStillRuns: .init(
            "The review still runs", "The authority has until {day} to object.", "Wait until that day is over."),
        .alreadyInForce: .init(
            "An agreement is in force", "The agreement of this negotiation has taken effect.",
            "Open a new negotiation to change it."),
        .notInForce: .init(
            "No agreement is in force", "This follows only after an agreement has taken effect.",
            "Wait for the effect."),
        .termStillRuns: .init(
            "The term still runs", "The agreement holds through {day}.", "Wait until that day is over."),
        .agreementExpired: .init("The agreement has expired", "Its term is over.", "Bargain for a new one."),
        .agreementBindsAllInScope: .init(
            "The agreement binds everyone in its scope", "Nobody has to join it.",
            "Read the coverage in the procedure."),
        .alreadyAcceded: .init(
            "The enterprise has joined", "“{party}” joined the agreement before.", "Name another enterprise."),
        .workersExceedScope: .init(
            "More workers than are in scope",
            "With these workers the agreement would cover more than are in its scope.", "Check the number of workers."),
        .entryOfTheOtherSide: .init(
            "It is the other side's entry",
            "Only its author, or the recorder for a correction, may change what was recorded.",
            "Contest the entry instead."),
        .entryOfOwnSide: .init(
            "It is your own side's entry", "A side contests what was recorded for the other side.",
            "Correct or void the entry instead."),
        .correctionChangesNothing: .init(
            "The correction changes nothing", "The term is the one that was recorded.",
            "Write the term as it was said."),
        .entryAccepted: .init(
            "The entry was accepted", "What was accepted was accepted as it was written.",
            "Reopen the item with the other side and table anew."),
        .entryNotStanding: .init(
            "The position does not stand",
            "The position is withdrawn, answered or replaced, so there is nothing to void.", "Leave it as it is."),
        .alreadyContested: .init(
            "Your side contests the entry already", "The contest is on record.",
            "Wait for the correction, or contest it no longer."),
        .notContested: .init(
            "Your side does not contest the entry", "There is no contest of your side to end.",
            "Read the procedure for the entries that are contested."),
        .tooManyContests: .init(
            "Too many entries are contested", "As many entries are contested as a negotiation can hold.",
            "Settle one first."),
        .entryUnknown: .init(
            "There is no such entry", "The event {version} did not put {proposal} on the table.",
            "Read /events for the version at which the proposal was tabled."),
        .profileUnknown: .init(
            "There is no such rule profile", "There is no rule profile “{profile}”.",
            "Read /v1/profiles for those there are."),
    ]
}
