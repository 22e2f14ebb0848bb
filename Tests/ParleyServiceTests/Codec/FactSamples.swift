import Bargaining
import EventSourcing

/// One known fact of every type, as its golden file holds it.
enum FactSamples {
    static let all: [NegotiationFact] =
        opening + seats + agenda + sessions + proposals + proposalReplies + neutral + agreements + others
        + ProcedureFactSamples.all.map { .procedure($0) } + later

    /// What came after the first golden files: new ones go to the end, since the envelope of a golden file hangs on its place.
    private static let later: [NegotiationFact] =
        [.costEstimateAttached(CostSamples.estimate)] + LifeFactSamples.all.map { .procedure($0) }
        + SuccessionFactSamples.all.map { .procedure($0) } + AmendmentFactSamples.all.map { .procedure($0) }
        + RecordFactSamples.all.map { .procedure($0) } + GroundworkFactSamples.all.map { .procedure($0) }
        + [FloorSamples.conflict]
        + RecordFactSamples.abandonment.map { .procedure($0) }

    private static let perParcel = Sample.key("per_parcel")
    private static let rest = Sample.key("rest_leave")
    private static let union = Sample.party("苏州市快递行业工会联合会")

    private static let opening: [NegotiationFact] = [
        .negotiationOpened(
            NegotiationOpening(
                title: .both(zh: "苏州快递行业集体协商", en: "Courier bargaining, Suzhou"), labour: [union],
                employer: [Sample.party("苏州市快递协会"), Sample.party("某快递有限公司")], jurisdiction: "CN 江苏苏州",
                currency: "CNY", profile: "CN@1", timeZone: "Asia/Shanghai",
                published: PublishedRecord(
                    historyID: "cn-suzhou-courier-2022", contentHash: String(repeating: "0a", count: 32),
                    sources: [.init(url: "https://example.org/a?b=\"c\"", title: "A page", quote: "不低于1元")],
                    gaps: ["双方历次报价未公布"],
                    reportedFigures: [
                        .init(
                            what: "gap in round 2", value: Sample.amount("0.20"), unit: Sample.unit("CNY/parcel"),
                            sources: [0], isDerived: true)
                    ]))),
        .invitationIssued(
            SheetAct(
                side: .labour, party: union, items: [perParcel],
                sheet: Sample.sheet(("per_parcel", Sample.scalar("0.90", "CNY/parcel")))), addressee: Sample.seat),
        .invitationReceived(side: .employer),
        .invitationAccepted(side: .employer),
        .invitationRefused(side: .employer),
    ]

    private static let seats: [NegotiationFact] = [
        .representativeAppointed(Sample.seat, side: .labour, party: union),
        .representativeVacated(Sample.seat),
        .chiefDesignated(Sample.seat),
        .recorderAppointed(Sample.seat),
        .mediatorAppointed(Sample.seat),
        .jointActProposed(.appointMediator(Sample.seat), side: .employer),
    ]

    private static let item = AgendaItem(
        key: perParcel, number: 1, title: .both(zh: "派件单价", en: "Rate per parcel"), subject: .pieceRate,
        unit: Sample.unit("CNY/parcel"), baseline: Sample.scalar("0.90", "CNY/parcel"), workersCovered: 40_000)

    private static let agenda: [NegotiationFact] = [
        .agendaItemProposed(item, side: .labour),
        .agendaItemAdmitted(item),
        .agendaItemWithdrawn(perParcel, side: .labour),
        .agendaItemParked(rest),
        .agendaItemResumed(rest),
    ]

    private static let sessions: [NegotiationFact] = [
        .sessionOpened(number: 2, form: .consultationTalk, chair: .employer),
        .sessionClosed(number: 2),
    ]

    private static let proposals: [NegotiationFact] = [
        .demandTabled(
            Proposal(
                number: ProposalNumber(side: .labour, ordinal: 1), kind: .demand, party: union,
                sheet: Sample.sheet(
                    (
                        "per_parcel",
                        Sample.scalar(
                            "1.15", "CNY/parcel", .atLeast,
                            words: [
                                TermWord(name: "scope", content: .text("普通件")),
                                TermWord(name: "approx", content: .flag),
                                TermWord(name: "previous", content: .amount(Sample.amount("0.90"))),
                            ])
                    )))),
        .offerMade(
            Proposal(
                number: ProposalNumber(side: .employer, ordinal: 1), kind: .offer, party: nil,
                sheet: Sample.sheet(
                    (
                        "per_parcel",
                        Term(
                            .tiers(
                                unit: Sample.unit("CNY/parcel"),
                                lines: [
                                    TierLine(
                                        rate: .amount(Sample.amount("0.95")), plus: "0.10 per 500 m",
                                        comparator: .atMost,
                                        previous: Sample.amount("0.90"),
                                        bands: [
                                            TermWord(name: "km_from", content: .amount(Sample.amount("0"))),
                                            TermWord(name: "km_below", content: .amount(Sample.amount("3.5"))),
                                        ]),
                                    TierLine(
                                        rate: .range(minimum: Sample.amount("1"), maximum: Sample.amount("1.20")),
                                        bands: [TermWord(name: "post", content: .text("收派员"))]),
                                    TierLine(
                                        rate: .rule("by weight", cap: Sample.amount("9")),
                                        bands: [TermWord(name: "comparator", content: .text("heavy"))]),
                                ]))
                    )), validUntil: Sample.moment("2026-04-20T18:00"), isFinal: true)),
        .counterOfferMade(
            Proposal(
                number: ProposalNumber(side: .labour, ordinal: 2), kind: .counterOffer, party: nil,
                sheet: Sample.sheet(
                    (
                        "rest_leave",
                        Term(
                            .schedule(
                                unit: Sample.unit("minutes"),
                                steps: [
                                    DatedStep(from: "2026-05-01", amount: Sample.amount("20")),
                                    DatedStep(
                                        from: "year 2", amount: Sample.amount("30"), isAdjustedForInflation: true),
                                ]))
                    )), answers: ProposalNumber(side: .employer, ordinal: 1),
                conditions: [
                    .words("the association confirms in writing"),
                    .itemAgreed(perParcel, Sample.scalar("1.05", "CNY/parcel")), .itemAgreed(rest, nil),
                ])),
        .packageOffered(
            Proposal(
                number: ProposalNumber(side: .employer, ordinal: 2), kind: .package, party: nil,
                sheet: Sample.sheet(
                    (
                        "per_parcel",
                        Term(
                            .range(
                                minimum: Sample.amount("0.95"), maximum: Sample.amount("1.05"),
                                unit: Sample.unit("CNY/parcel")))
                    ),
                    (
                        "rest_leave",
                        Term(
                            .composite(parts: [
                                CompositePart(
                                    role: "hourly", amount: Sample.amount("25"), unit: Sample.unit("CNY/hour"),
                                    comparator: .atLeast),
                                CompositePart(
                                    role: "piece", amount: Sample.amount("0.60"), unit: Sample.unit("CNY/parcel")),
                            ]))
                    )), isPackage: true)),
    ]

    private static let proposalReplies: [NegotiationFact] = [
        .offerClarified(ProposalNumber(side: .employer, ordinal: 2)),
        .conditionFulfilled(ProposalNumber(side: .labour, ordinal: 2), condition: 0),
        .offerWithdrawn(
            ProposalNumber(side: .employer, ordinal: 2),
            SheetAct(side: .employer, party: nil, items: [perParcel, rest], sheet: TermSheet())),
        .offerExpired(
            nil, SheetAct(side: .employer, party: nil, items: [], sheet: TermSheet(statement: Term(.text("not named"))))
        ),
        .offerRejected(ProposalNumber(side: .employer, ordinal: 1), side: .labour),
        .positionHeld(side: .labour, party: union, items: [perParcel]),
        .reservationEntered(number: 1, side: .employer, items: [rest], text: "subject to \"costing\"\n第二行"),
        .reservationLifted(number: 1),
    ]

    private static let neutral: [NegotiationFact] = [
        .recommendationMade(
            Proposal(
                number: ProposalNumber(side: .neutral, ordinal: 1), kind: .recommendation, party: nil,
                sheet: Sample.sheet(
                    (
                        "per_parcel",
                        Term(
                            .reference(
                                amount: Sample.amount("130"), unit: Sample.unit("percent"), norm: "当地最低小时工资",
                                comparator: .atLeast), words: [TermWord(name: "basis", content: .text("simple"))])
                    )))),
        .awardMade(
            Proposal(
                number: ProposalNumber(side: .neutral, ordinal: 2), kind: .award, party: nil,
                sheet: Sample.sheet(
                    (
                        "per_parcel",
                        Term(
                            .byYear(
                                unit: Sample.unit("percent"),
                                steps: [
                                    YearStep(year: "1", amount: Sample.amount("8")),
                                    YearStep(year: "2027", amount: Sample.amount("-0.5")),
                                ]))
                    )))),
        .termsImposed(
            SheetAct(
                side: .neutral, party: nil, items: [rest],
                sheet: Sample.sheet(
                    (
                        "rest_leave",
                        Term(.procedure(duty: "取消超时扣款", owner: .employer, due: Sample.day("2026-12-31")))
                    ))), .imposed),
        .mediationRecorded(
            SheetAct(side: .neutral, party: nil, items: [], sheet: TermSheet(statement: Term(.text("first meeting"))))),
    ]

    private static let agreements: [NegotiationFact] = [
        .tentativeAgreementReached(
            SheetAct(
                side: .labour, party: nil, items: [perParcel],
                sheet: Sample.sheet(("per_parcel", Sample.scalar("1.05", "CNY/parcel"))),
                conditions: [.words("members' vote")]),
            accepting: ProposalNumber(side: .employer, ordinal: 2)),
        .tentativeAgreementReopened([perParcel]),
        .agreementReached(
            SheetAct(
                side: .employer, party: nil, items: [perParcel],
                sheet: Sample.sheet(("per_parcel", Sample.scalar("1.05", "CNY/parcel"))))),
        .partyAcceded(
            SheetAct(
                side: .employer, party: Sample.party("某快递有限公司"), items: [perParcel],
                sheet: Sample.sheet(("per_parcel", Term(.text("joins the text")))))),
        .ballotRecorded(
            Ballot(
                side: .labour, party: union, sheet: TermSheet(statement: Term(.text("通过"))), items: [perParcel],
                result: .approved,
                figures: [
                    TermWord(name: "unit", content: .text("couriers")),
                    TermWord(name: "for_percent", content: .amount(Sample.amount("59.0"))),
                    TermWord(name: "preliminary", content: .flag),
                ])),
    ]

    private static let others: [NegotiationFact] = [
        .impasseDeclared(SheetAct(side: .labour, party: nil, items: [perParcel], sheet: TermSheet())),
        .stoppageRecorded(
            SheetAct(
                side: .labour, party: nil, items: [], sheet: TermSheet(statement: Term(.text("about 3000 riders"))))),
        .statementRecorded(
            SheetAct(
                side: .neutral, party: nil, items: [rest],
                sheet: Sample.sheet(("rest_leave", Term(.unknown("figures not published")))))),
        .outcomeRecorded([
            ItemOutcome(item: perParcel, term: Sample.scalar("1.05", "CNY/parcel")), ItemOutcome(item: rest, term: nil),
        ]),
        .negotiationConcluded(.withAgreement),
    ]
}
