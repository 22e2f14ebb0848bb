import Bargaining

/// One known fact of every type of disputes, as its golden file holds it.
enum DisputeFactSamples {
    static let all: [DisputeFact] = [
        .conciliationRequested(
            ConciliationRequest(
                number: 1, side: .labour, items: [perParcel],
                application: ProcedureFactSamples.timeliness(.conciliationApplication, on: "2026-04-20"),
                start: ProcedureFactSamples.clock(.conciliationStart, article: "HA §38"))),
        .conciliationOpenedOfOwnMotion(number: 2, items: [perParcel]),
        .conciliationAccepted(
            number: 1, on: Sample.day("2026-04-23"),
            clock: ProcedureFactSamples.clock(.conciliation, article: "O22 §52"),
            ProcedureFactSamples.timeliness(.conciliationStart, on: "2026-04-23")),
        .conciliationExtended(
            number: 1, on: Sample.day("2026-05-20"),
            clock: ProcedureFactSamples.clock(
                .conciliation, article: "O22 §52", from: "2026-05-25", to: "2026-06-08")),
        .conciliationAgreementDrafted(
            number: 1, ConciliationAgreement(textHash: Sample.hash(0x9f), openItems: [perParcel])),
        .conciliationAgreementSigned(
            number: 1, side: .employer, Sample.hash(0x9f), on: Sample.day("2026-06-01")),
        .conciliationClosed(
            number: 1,
            ConciliationClosure(
                cause: .agreement, openItems: [perParcel], day: Sample.day("2026-06-02"),
                timeliness: ProcedureFactSamples.timeliness(.conciliation, on: "2026-06-02"))),
    ]

    /// Last, so that the envelopes of the golden files before them stay as they are.
    static let rulings: [DisputeFact] = [
        .tripartiteMeetingHeld(
            number: 1,
            TripartiteMeeting(
                conciliation: 1, minutesHash: Sample.hash(0x9f),
                followUps: [
                    .init(
                        task: .both(zh: "提供业务量", en: "Give the volumes"), owner: .employer,
                        due: Sample.day("2026-07-01"))
                ]), on: Sample.day("2026-06-20")),
        .arbitrationRequested(
            ArbitrationRequest(number: 1, claimant: .federation, items: [perParcel], day: Sample.day("2027-02-01"))),
        .arbitrationAwarded(number: 1, Ruling(outcome: .partlyGranted, day: Sample.day("2027-03-15"))),
        .judgmentRecorded(number: 1, .first, Ruling(outcome: .granted, day: Sample.day("2027-08-02"))),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [DisputeFact] = [
        .conciliationRequested(
            ConciliationRequest(number: 1, side: .employer, items: [], application: nil, start: nil)),
        .conciliationAccepted(number: 2, on: Sample.day("2026-04-23"), clock: nil, nil),
        .conciliationClosed(
            number: 2,
            ConciliationClosure(
                cause: .authority, openItems: [], day: Sample.day("2026-06-02"), timeliness: nil)),
        .conciliationClosed(
            number: 3,
            ConciliationClosure(
                cause: .time, openItems: [perParcel], day: Sample.day("2026-06-09"),
                timeliness: ProcedureFactSamples.timeliness(.conciliation, on: "2026-06-09"))),
    ]

    /// More such forms.
    static let otherRulings: [DisputeFact] = [
        .tripartiteMeetingHeld(
            number: 2, TripartiteMeeting(conciliation: nil, minutesHash: Sample.hash(1), followUps: []),
            on: Sample.day("2026-06-20")),
        .arbitrationRequested(
            ArbitrationRequest(number: 2, claimant: .labour, items: [], day: Sample.day("2027-02-01"))),
        .arbitrationAwarded(number: 2, Ruling(outcome: .settled, day: Sample.day("2027-03-15"))),
        .judgmentRecorded(number: 2, .second, Ruling(outcome: .dismissed, day: Sample.day("2027-08-02"))),
    ]

    private static let perParcel = Sample.key("per_parcel")
}
