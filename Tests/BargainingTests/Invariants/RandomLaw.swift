import Bargaining

/// A place's law, drawn from the rules that the profiles of the project know, with what an independent count needs of it.
struct RandomLaw: Sendable {
    /// The law that the negotiation keeps: `CN@1`.
    let kept: ProcedureRules
    /// A later version, with other figures.
    let next: ProcedureRules
    /// The version kept with the figures of the later one: what a clock would show that did not keep its own.
    let rewritten: ProcedureRules
    /// What the vote of an enterprise needs.
    let approval: ApprovalRule
    /// What the vote of an industry needs, where it has a rule of its own, without a quorum.
    let industryApproval: ApprovalRule?
    /// Whether the chiefs sign before the congress.
    let signsBefore: Bool

    /// The clocks that facts carry; the others are counted from the events of the table.
    static let carried: Set<ClockRule> = Set(ClockRule.allCases).subtracting([
        .reply, .nameRepresentatives, .fillVacancy, .negotiationWindow, .conciliationApplication,
    ])

    private static let otherFigures: [ProfileParameter: (ParameterValue, String)] = [
        .draftToCongress: (.period(.calendarDays(1)), "HA §1"), .revote: (.period(.calendarDays(90)), "HA §2"),
        .filing: (.filing(FilingRule(within: .workingDays(5), start: .signature)), "HA §28"),
        .wageFiling: (.period(.calendarDays(90)), "HA §3"), .review: (.period(.calendarDays(60)), "HA §29"),
        .publication: (.publication(PublicationRule(within: .calendarDays(90))), "HA §30"),
        .algorithmAgreementPublication: (.period(.calendarDays(90)), "HA §4"),
        .algorithmRound: (.period(.months(6)), "HA §5"), .renewal: (.period(.calendarDays(90)), "HA §31"),
        .performanceReport: (.period(.months(6)), "HA §6"), .wagePerformanceReport: (.period(.months(3)), "HA §6"),
        .earlyEndReport: (.period(.calendarDays(90)), "HA §7"),
        .disclosure: (.disclosure(DisclosureRule(before: .calendarDays(1), isOnRequest: false)), "HA §23"),
        .conciliation: (
            .conciliation(ConciliationRule(within: .calendarDays(60), longestExtension: .calendarDays(30))), "CQ §48"
        ),
        .conciliationStart: (.period(.calendarDays(90)), "HA §38"),
    ]

    /// Provisions that hold in some places only.
    private static let local: [(ProfileParameter, [(ParameterValue, String)])] = [
        (.minutes, [(.minutes(.bothChiefs), "BJ §35"), (.minutes(.allRepresentatives), "SD §26")]),
        (
            .nameRepresentatives,
            [
                (.naming(.inInvitation), "HZ §24"), (.naming(.beforeTalks), "BJ §11"),
                (.naming(.beforeMeeting(.calendarDays(7))), "ZJ §16"),
                (.naming(.afterNaming(.workingDays(5))), "NB §10"),
                (.naming(.afterAcceptance(.calendarDays(15))), "SH §17"),
            ]
        ),
        (
            .disclosure,
            [
                (.disclosure(DisclosureRule(before: .calendarDays(7), isOnRequest: true)), "ZJ §16"),
                (.disclosure(DisclosureRule(before: .workingDays(5), isOnRequest: false)), "HA §23"),
            ]
        ),
        (
            .negotiationWindow,
            [
                (
                    .window(NegotiationWindow(start: .invitationIssued, length: .calendarDays(60), end: .talks)),
                    "HZ §29"
                ),
                (.window(NegotiationWindow(start: .invitationReceived, length: .months(2), end: .talks)), "HA §26"),
                (.window(NegotiationWindow(start: .firstSession, length: .workingDays(30), end: .talks)), "NB §16"),
                (
                    .window(NegotiationWindow(start: .invitationAccepted, length: .calendarDays(60), end: .signature)),
                    "SD §28"
                ),
            ]
        ),
        (.conciliationApplication, [(.period(.calendarDays(15)), "HA §37")]),
        (.conciliationStart, [(.period(.workingDays(5)), "HA §38")]),
        (
            .suspensionCap,
            [
                (.suspensionCap(SuspensionCap(days: 60, counting: .single)), "BJ §37"),
                (.suspensionCap(SuspensionCap(days: 30, counting: .cumulative)), "HZ §27"),
            ]
        ),
        (.suspensionGround, [(.suspensionGround(.forceMajeureOnly), "SD §28")]),
        (.filing, [(.filing(FilingRule(within: .calendarDays(10), start: .congressResultNotice)), "SH §23")]),
        (.wagePerformanceReport, [(.period(.months(6)), "CQ §30")]),
        (.secretBallot, [(.duty, "SHC §31")]),
    ]

    init(using generator: inout SeededGenerator) {
        let approval = ApprovalRule(
            threshold: Bool.random(using: &generator) ? .moreThanHalf : .atLeastHalf,
            base: Bool.random(using: &generator) ? .all : .present)
        let industryApproval =
            Bool.random(using: &generator)
            ? ApprovalRule(
                threshold: Bool.random(using: &generator) ? .moreThanHalf : .atLeastHalf,
                base: Bool.random(using: &generator) ? .all : .present) : nil
        signsBefore = Int.random(in: 0..<4, using: &generator) == 0
        var changes: [ProfileParameter: (ParameterValue, String)] = [
            .approval: (.approval(approval), "ZJ §24"),
            .signing: (.signing(signsBefore ? .beforeCongress : .afterCongress), "SH §22"),
            .draftToCongress: (.period(.workingDays(15)), "ZJ §24"), .revote: (.period(.workingDays(5)), "ZJ §24"),
            .publication: (.publication(PublicationRule(within: .workingDays(5))), "ZJ §35"),
            .performanceReport: (.period(.months(12)), "ZJ §37"),
            .earlyEndReport: (.period(.calendarDays(10)), "BJ §48"),
            .conciliation: (
                .conciliation(ConciliationRule(within: .calendarDays(30), longestExtension: .calendarDays(15))),
                "O22 §52"
            ),
            .copyToHigherUnion: (.duty, "ZJ §35"),
        ]
        if let industryApproval { changes[.industryApproval] = (.approval(industryApproval), "ZJ §29") }
        for (parameter, provisions) in Self.local where Bool.random(using: &generator) {
            changes[parameter] = provisions.randomElement(using: &generator)
        }
        self.approval = approval
        self.industryApproval = industryApproval
        let kept = Law.national.merging(changes) { _, change in change }
        let others = kept.merging(Self.otherFigures.filter { kept[$0.key] != nil }) { _, other in other }
        self.kept = Law.rules(Law.profile("CN@1", kept))
        next = Law.rules(Law.profile("CN@2", others))
        rewritten = Law.rules(Law.profile("CN@1", others))
    }

    /// Whether a draft passes by these counts: recomputed from the text of the law, without the rules under test.
    func passes(_ count: BallotCount, by route: CongressRoute) -> Bool {
        var rule = approval
        var needsQuorum = true
        if case .industry = route, let industryApproval {
            rule = industryApproval
            needsQuorum = false
        }
        let whole = rule.base == .all ? count.eligible : count.attending
        let isEnough =
            rule.threshold == .moreThanHalf ? count.inFavour * 2 > whole : count.inFavour * 2 >= whole
        return isEnough && (!needsQuorum || count.attending * 3 >= count.eligible * 2)
    }
}
