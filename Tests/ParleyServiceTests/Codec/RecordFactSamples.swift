import Bargaining

/// One known fact of every type on sessions and the record itself, as its golden file holds it.
enum RecordFactSamples {
    static let all: [ProcedureFact] = [
        .session(.attendanceRecorded(Attendance(session: 2, present: [Sample.seat]))),
        .session(.caucusStarted(session: 2, side: .labour)),
        .session(.caucusEnded(session: 2, side: .labour)),
        .session(
            .sessionAdjourned(
                SessionAdjournment(session: 2, chair: .employer, until: Sample.day("2026-07-02")))),
        .record(
            .lateEntryRecorded(
                number: 1,
                .position(
                    Proposal(
                        number: ProposalNumber(side: .employer, ordinal: 3), kind: .offer,
                        party: Sample.party("某快递有限公司"),
                        sheet: Sample.sheet(
                            ("per_parcel", Sample.scalar("0.92", "CNY/parcel")),
                            ("rest_leave", Sample.scalar("4", "days/month")))),
                    overtaken: [
                        LateEntry.OvertakenItem(
                            item: perParcel, by: ProposalNumber(side: .employer, ordinal: 2))
                    ]))),
        .record(.entryConfirmed(.position(entry), side: .labour)),
    ]

    /// What the clock says of the negotiation as a whole.
    static let abandonment: [ProcedureFact] = [
        .negotiationAbandoned(
            Abandonment(
                clock: ProcedureFactSamples.clock(
                    .negotiationWindow, article: "NB §16", from: "2026-06-18", to: "2026-07-30"), open: [perParcel]))
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = [
        .session(.sessionAdjourned(SessionAdjournment(session: 3, chair: .labour, until: nil))),
        .record(
            .lateEntryRecorded(
                number: 2,
                .session(
                    number: 3, .consultationTalk, chair: .employer, present: [Sample.seat], isFirst: true))),
        .record(.entryConfirmed(.lateEntry(2), side: .employer)),
        .stepProposed(.adjournSession(2, until: Sample.day("2026-07-02")), side: .labour),
        .stepProposed(.adjournSession(2, until: nil), side: .labour),
    ]

    private static let perParcel = Sample.key("per_parcel")
    private static let entry = EntryReference(
        version: 20, proposal: ProposalNumber(side: .employer, ordinal: 1), item: perParcel)
}
