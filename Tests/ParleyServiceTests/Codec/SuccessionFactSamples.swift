import Bargaining
import EventSourcing

/// One known fact of every type of what follows an agreement, as its golden file holds it.
enum SuccessionFactSamples {
    static let negotiation = StreamID(Sample.uuid("0198a000-0000-8000-8000-00000000b001"))

    static let all: [ProcedureFact] = [
        .life(
            .nextRoundInvited(
                NextRound(
                    number: 1, negotiation: negotiation, side: .labour, day: Sample.day("2027-08-20"),
                    timeliness: ProcedureFactSamples.timeliness(.yearlyRound, on: "2027-08-20"),
                    next: ProcedureFactSamples.clock(
                        .yearlyRound, article: "G26", from: "2027-08-20", to: "2028-08-20")))),
        .life(
            .agreementSuperseded(
                Supersession(draft: 1, negotiation: negotiation, side: .employer, day: Sample.day("2027-12-31")))),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = [
        .life(
            .nextRoundInvited(
                NextRound(
                    number: 2, negotiation: negotiation, side: .employer, day: Sample.day("2027-08-20"),
                    timeliness: nil, next: nil)))
    ]
}
