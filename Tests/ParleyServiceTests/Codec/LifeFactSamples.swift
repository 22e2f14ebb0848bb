import Bargaining

/// One known fact of every type of an agreement's life, as its golden file holds it.
enum LifeFactSamples {
    static let all: [ProcedureFact] = [
        .life(
            .commitmentFulfilled(
                number: 1,
                CommitmentFulfilment(
                    item: perParcel, side: .employer,
                    timeliness: Timeliness(clock: clock, day: Sample.day("2027-01-04"))))),
        .life(.fulfilmentDisputed(number: 1, item: perParcel, side: .labour)),
        .life(.commitmentMissed(number: 2, item: perParcel, owner: .employer, clock)),
    ]

    static let clock = ProcedureFactSamples.clock(.commitment, article: nil, from: "2026-09-16", to: "2027-01-01")
    private static let perParcel = Sample.key("per_parcel")
}
