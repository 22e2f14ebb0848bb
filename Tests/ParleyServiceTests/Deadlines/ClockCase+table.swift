import Bargaining
import Testing

@testable import ParleyService

extension ClockCase {
    /// Clocks of streams that are no negotiation, tested with them: a supervision case.
    static let elsewhere: Set<ClockRule> = [.opinionAnswer]

    /// Every other clock, at least once. Days are those of a story that begins on Thursday, 4 June 2026.
    static let table = talks + settlement + disputes + life

    private static let talks = [
        ClockCase(
            rule: .reply, profile: "CN@1", article: "O22 §32", party: .employer, length: .days(20), start: 2, due: 22,
            marker: "ReplyOverdue", end: .missed, rest: .none,
            starts: { story in
                story.on(2)
                try await story.act(story.world.employerChief, .confirmReceipt)
            },
            meets: { try await $0.act($0.world.employerChief, .acceptInvitation(party: nil)) }),
        ClockCase(
            rule: .nameRepresentatives, profile: "CN-SH@1", article: "SH §17", party: .employer, length: .days(15),
            start: 19, due: 34, starts: { try await $0.seated() },
            meets: { try await $0.act($0.world.employerChief, .publishRepresentatives(.notice)) }),
        ClockCase(
            rule: .fillVacancy, profile: "CN@1", article: "O22 §31", party: .labour, length: .days(15), start: 20,
            due: 35,
            starts: { story in
                try await story.seated()
                try await story.appointed()
                story.on(20)
                try await story.vacated()
            },
            meets: { try await $0.appointed() }),
        ClockCase(
            rule: .discloseBeforeSession, profile: "CN-SD@1", article: "SD §23", party: .employer,
            length: .daysBefore(10), start: 40, due: 30,
            starts: { story in
                try await story.seated()
                story.on(20)
                try await story.sessionPlanned(on: 40)
            },
            meets: {
                try await $0.act(
                    $0.world.employerChief, .discloseInformation(request: 1, documents: [.zh("统计表")]))
            }),
        ClockCase(
            rule: .negotiationWindow, profile: "CN-SD@1", article: "SD §28", party: .bothSides, length: .days(60),
            start: 19, due: 81, marker: "NegotiationAbandoned", end: .missed, rest: .standsStill,
            starts: { try await $0.seated() },
            meets: { story in
                try await story.agreed()
                try await story.draftSigned()
                try await story.voted()
                try await story.signed()
            }),
        ClockCase(
            rule: .suspension, profile: "CN@1", article: "O22 §35", party: .bothSides, length: .agreed, start: 50,
            due: 60, rest: .none,
            starts: { story in
                try await story.seated()
                story.on(50)
                try await story.bothChiefs(.state(.suspend(until: ProcedureStory.day(60), .agreement)))
            },
            meets: { try await $0.bothChiefs(.state(.resume)) }),
    ]

    private static let settlement = [
        ClockCase(
            rule: .toCongress, profile: "CN-ZJ@1", article: "ZJ §24", party: .bothSides, length: .workingDays(15),
            start: 75, due: 96,
            starts: { story in
                try await story.seated()
                story.on(75)
                try await story.agreed()
                try await story.draftSigned()
            },
            meets: { try await $0.convened() }),
        ClockCase(
            rule: .reVote, profile: "CN-ZJ@1", article: "ZJ §24", party: .bothSides, length: .workingDays(5),
            start: 76, due: 83,
            starts: { story in
                try await story.seated()
                story.on(75)
                try await story.agreed()
                try await story.draftSigned()
                try await story.voted(inFavour: 20)
                story.on(76)
                try await story.draftSigned(2)
                try await story.convened(2)
            },
            meets: { try await $0.ballot(2) }),
        ClockCase(
            rule: .file, profile: "CN@1", article: "O22 §42", party: .employer, length: .days(10), start: 80, due: 90,
            starts: { try await $0.signedOnDay80() },
            meets: { try await $0.act($0.world.employerChief, .fileAgreement(draft: 1, copies: 3)) }),
        ClockCase(
            rule: .review, profile: "CN@1", article: "O22 §45", party: .authority, length: .days(15), start: 88,
            due: 103, marker: "AgreementTookEffect", end: .missed, starts: { try await $0.receivedOnDay88() },
            meets: { try await $0.act($0.authority, .confirmEffect) }),
        ClockCase(
            rule: .publish, profile: "CN-ZJ@1", article: "ZJ §35", party: .bothSides, length: .workingDays(5),
            start: 90, due: 97, starts: { try await $0.confirmedOnDay90() },
            meets: { try await $0.act($0.world.employerChief, .publish(.notice)) }),
        ClockCase(
            rule: .publish, profile: "CN@1", article: "G24", party: .bothSides, length: .days(10), start: 75, due: 85,
            starts: { try await $0.platformOnDay75() },
            meets: { try await $0.act($0.world.employerChief, .publish(.platform)) }),
    ]

    private static let disputes = [
        ClockCase(
            rule: .conciliationApplication, profile: "CN-HA@1", article: "HA §37", party: .bothSides,
            length: .days(15), start: 63, due: 78, end: .missed, rest: .standsStill,
            starts: { try await $0.seated() },
            meets: { try await $0.act($0.world.labourChief, .dispute(.requestConciliation(items: []))) }),
        ClockCase(
            rule: .conciliationStart, profile: "CN-HA@1", article: "HA §38", party: .authority,
            length: .workingDays(5), start: 70, due: 77,
            starts: { story in
                try await story.seated()
                story.on(70)
                try await story.act(story.world.labourChief, .dispute(.requestConciliation(items: [])))
            },
            meets: { try await $0.act($0.authority, .dispute(.acceptConciliation(1))) }),
        ClockCase(
            rule: .conciliation, profile: "CN@1", article: "O22 §52", party: .authority, length: .days(30), start: 21,
            due: 53, marker: "ConciliationClosed", end: .missed,
            starts: { story in
                try await story.seated()
                try await story.conciliationAccepted()
            },
            meets: { try await $0.act($0.authority, .dispute(.closeConciliation(1))) }),
    ]

    private static let life = [
        ClockCase(
            rule: .renewalWindow, profile: "CN@1", article: "O22 §38", party: .bothSides, length: .agreed, start: 754,
            due: 846, end: .missed, starts: { try await $0.confirmedOnDay90() },
            meets: { try await $0.act($0.world.labourChief, .life(.proposeRenewal)) }),
        ClockCase(
            rule: .termEnd, profile: "CN@1", article: "O22 §38", party: .bothSides, length: .agreed, start: 90,
            due: 846, marker: "AgreementExpired", end: .met, isGoneWhenMet: true,
            starts: { try await $0.confirmedOnDay90() },
            meets: { try await $0.bothChiefs(.state(.dissolveAgreement)) }),
        ClockCase(
            rule: .earlyEndReport, profile: "CN-BJ@1", article: "BJ §48", party: .employer, length: .days(10),
            start: 100, due: 110,
            starts: { story in
                try await story.platformOnDay75()
                story.on(100)
                try await story.bothChiefs(.state(.dissolveAgreement))
            },
            meets: { try await $0.act($0.world.employerChief, .life(.fileDissolution)) }),
        ClockCase(
            rule: .performanceReport, profile: "CN-ZJ@1", article: "ZJ §37", party: .employer, length: .months(12),
            start: 90, due: 455, starts: { try await $0.confirmedOnDay90() },
            meets: { try await $0.act($0.world.employerChief, .life(.reportPerformance), words: "90 %") }),
        ClockCase(
            rule: .yearlyRound, profile: "CN@1", article: "G26", party: .bothSides, length: .months(12), start: 75,
            due: 440, starts: { try await $0.platformOnDay75() },
            meets: { story in
                let next = try await story.world.recorded(story.world.invitation()).negotiation
                try await story.act(story.world.labourChief, .life(.noteNextRound(Successor(next))))
            }),
        ClockCase(
            rule: .commitment, profile: "CN@1", article: nil, party: .employer, length: .agreed, start: 75, due: 120,
            marker: "CommitmentMissed", end: .missed,
            starts: { story in
                let duty = Term(
                    .procedure(duty: "Show the ratio in the app", owner: .employer, due: ProcedureStory.day(120)))
                try await story.platformOnDay75([
                    TestActs.draft(rate: "1.05"),
                    ProposalDraft(sheet: TermSheet(entries: [ItemTerm(item: TestActs.commission, term: duty)])),
                ])
            },
            meets: { try await $0.act($0.world.employerChief, .life(.fulfilCommitment(1)), words: "Screenshots.") }),
    ]
}

extension ProcedureStory {
    /// Records an act with the words that it needs.
    fileprivate func act(_ principal: Principal, _ act: ProcedureAct, words: String) async throws {
        try await world.recorded(world.request(principal, negotiation, .procedure(act), remark: words))
    }
}
