import Bargaining

/// One known fact of every type of the preparation, as its golden file holds it.
enum PreparationFactSamples {
    static let all: [ProcedureFact] = [
        .preparation(
            .sessionScheduled(
                SessionSchedule(
                    number: 2, plan: plan,
                    disclosure: ProcedureFactSamples.clock(
                        .discloseBeforeSession, article: "HZ §25", from: "2026-06-18", to: "2026-06-09"),
                    isDisclosureOnRequest: true))),
        .preparation(
            .representativesPublished(
                RepresentativesPublication(
                    side: .employer, seats: [Sample.seat], channel: .notice, day: Sample.day("2026-06-10")))),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] = [
        .preparation(
            .sessionScheduled(
                SessionSchedule(
                    number: 3,
                    plan: SessionPlan(
                        startsAt: Sample.moment("2026-07-18"), place: .en("Video"), form: .coordinationMeeting),
                    disclosure: nil, isDisclosureOnRequest: false))),
        .preparation(
            .representativesPublished(
                RepresentativesPublication(
                    side: .labour, seats: [], channel: .meeting, day: Sample.day("2026-06-10")))),
        .stepProposed(.scheduleSession(plan), side: .labour),
        .informationDisclosed(
            request: 3, side: .employer, documents: [.en("Volumes")],
            ProcedureFactSamples.timeliness(.discloseBeforeSession, on: "2026-06-10")),
    ]

    private static let plan = SessionPlan(
        startsAt: Sample.moment("2026-06-18T09:30"), place: .both(zh: "西宁", en: "Xining"), form: .negotiationMeeting,
        items: [Sample.key("per_parcel")])
}
