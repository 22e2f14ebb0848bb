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
    ]
}
