extension ProblemCatalogue {
    /// Refusals by a rule on the life of an agreement.
    static let lifeInEnglish: [ProblemCode: ProblemText] = [
        .commitmentUnknown: .init(
            "There is no such commitment", "The agreement has no commitment {commitment}.",
            "Read the procedure for the numbers."),
        .commitmentOfTheOtherSide: .init(
            "The other side owes the commitment",
            "Who owes commitment {commitment} says that it was carried out, nobody else.",
            "Let the side that owes it record it; dispute what it records."),
        .commitmentAlreadyFulfilled: .init(
            "The commitment is carried out already",
            "It is on the record that commitment {commitment} was carried out.",
            "Read the procedure for the day; record it again only where the other side disputes it."),
        .commitmentNotFulfilled: .init(
            "Nobody says that it was carried out",
            "Nothing is recorded of commitment {commitment} that could be disputed.",
            "Wait until the side that owes it records something, or its day is over."),
        .fulfilmentOfOwnSide: .init(
            "The record is your own side’s", "A side disputes what the other side recorded of commitment {commitment}.",
            "Let the other side dispute it."),
        .commitmentStillRuns: .init(
            "The day of the commitment is not over", "It can be carried out through {day}.",
            "Wait until that day is over."),
        .commitmentAlreadyMissed: .init(
            "The commitment is marked already", "It is on the record that the day of commitment {commitment} passed.",
            "Nothing needs to be done; a later fulfilment still counts."),
        .commitmentLapsed: .init(
            "The commitment lapsed", "The agreement ended before the day of commitment {commitment}.",
            "Nothing needs to be done."),
        .amendmentUnknown: .init(
            "There is no such amendment", "Nobody proposed amendment {amendment}.",
            "Read the procedure for the numbers, or propose it first."),
        .amendmentAlreadyMade: .init(
            "The amendment is agreed already", "Both sides agreed on amendment {amendment}.",
            "Propose another one where more has to change."),
        .amendmentChangesNothing: .init(
            "The text is the one that holds", "“text_hash” is the hash of the text that the agreement has now.",
            "Name the hash of the amended text."),
        .tooManyAmendments: .init(
            "Too many amendments", "The agreement has as many proposals to change it as it can hold.",
            "Bargain over a new agreement."),
        .agreementDissolved: .init(
            "The agreement was dissolved", "The agreement ended before its term.",
            "Read the procedure for the day; open a new negotiation where another agreement is wanted."),
        .agreementNotDissolved: .init(
            "The agreement was not dissolved", "There is no early end that could be reported.",
            "Record the early end first."),
        .tooManyRuleChanges: .init(
            "Too many changes of rules", "The agreement has as many notices of changed rules as it can hold.",
            "Put changes together in one notice."),
        .tooManyPerformanceReports: .init(
            "Too many reports", "The agreement has as many reports on performance as it can hold.",
            "Put reports together."),
        .successorUnknown: .init(
            "The negotiation that would follow is not there",
            "“negotiation” names this negotiation, or one that you cannot read.",
            "Name the other negotiation of the same parties."),
        .successorOfOtherParties: .init(
            "Other parties bargain there", "No party of one of the sides bargains in that negotiation.",
            "Name a negotiation of the same parties."),
        .successorIsEarlier: .init(
            "That negotiation came before", "It began, or its agreement took effect, before this agreement did.",
            "Name a later negotiation."),
        .successorNotInForce: .init(
            "The later agreement is not in force", "Nothing that was agreed in that negotiation is in force yet.",
            "Record it once the later agreement has taken effect."),
        .tooManyNextRounds: .init(
            "Too many rounds", "The agreement has as many later rounds as it can hold.",
            "Record what follows in the later negotiations."),
        .agreementSuperseded: .init(
            "A later agreement took its place", "The agreement is no longer in force: a later one is.",
            "Act on the later agreement; the procedure names its negotiation."),
    ]
}
