import Bargaining
import EventSourcing

/// One known fact of every type of an amendment on its way into force, as its golden file holds it.
enum AmendmentFactSamples {
    static let all: [ProcedureFact] = facts.map { .life(.amendment(1, $0)) }

    private static let facts: [AmendmentFact] = [
        .voted(ballot, isRatified: true, filing: filing),
        .signed(.labour, Sample.hash(0x9f), on: Sample.day("2027-02-10"), filing: filing),
        .filed(
            Filing(
                draft: 1, copies: 2, copiesAsked: 3,
                timeliness: ProcedureFactSamples.timeliness(.file, on: "2027-02-15"))),
        .received(review: review),
        .objected(
            Objection(clauses: [2, 5], timeliness: ProcedureFactSamples.timeliness(.review, on: "2027-02-20"))),
        .tookEffect(.silence, from: Sample.day("2027-03-04"), review: review),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = otherFacts.map { .life(.amendment(2, $0)) }

    private static let otherFacts: [AmendmentFact] = [
        .voted(ballot, isRatified: false, filing: nil),
        .signed(.employer, Sample.hash(1), on: Sample.day("2027-02-10"), filing: nil),
        .filed(Filing(draft: 1, copies: 1, copiesAsked: nil, timeliness: nil)),
        .tookEffect(.confirmation, from: Sample.day("2027-03-04"), review: review),
    ]

    private static let filing = ProcedureFactSamples.clock(
        .file, article: "O22 §42", from: "2027-02-10", to: "2027-02-20")
    private static let review = ProcedureFactSamples.clock(
        .review, article: "O22 §45", from: "2027-02-16", to: "2027-03-03")
    private static let ballot = CountedBallot(
        draft: 1, enterprise: Sample.party("某快递有限公司"), count: Sample.count(120, 84, 60, 20, 4), isSecret: true,
        brokenSecrecy: nil, outcome: .passed(needed: 60, votes: 60, article: Sample.article("O22 §36")),
        profile: Sample.profile("CN-QH@1"), day: Sample.day("2027-02-05"))
}
