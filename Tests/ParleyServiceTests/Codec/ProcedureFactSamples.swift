import Bargaining

/// One known fact of every type of the procedure, as its golden file holds it.
enum ProcedureFactSamples {
    static let all: [ProcedureFact] =
        talks + drafts + agreements + corrections + minutes + DisputeFactSamples.all.map { .dispute($0) }
        + PreparationFactSamples.all + DisputeFactSamples.rulings.map { .dispute($0) }

    private static let perParcel = Sample.key("per_parcel")
    private static let firm = Sample.party("某快递有限公司")
    private static let profile = Sample.profile("CN-QH@1")
    private static let entry = EntryReference(
        version: 7, proposal: ProposalNumber(side: .employer, ordinal: 1), item: perParcel)

    static func clock(
        _ rule: ClockRule, article: String? = "O22 §32", from start: String = "2026-04-02",
        to due: String = "2026-04-22"
    ) -> StartedClock {
        StartedClock(
            rule: rule, profile: profile, article: article.map { Sample.article($0) }, start: Sample.day(start),
            due: Sample.day(due))
    }

    static func timeliness(_ rule: ClockRule, on day: String) -> Timeliness {
        Timeliness(clock: clock(rule), day: Sample.day(day))
    }

    private static let talks: [ProcedureFact] = [
        .replyOverdue(clock(.reply)),
        .rectificationUrged(.overdue),
        .officialAdmitted(Sample.seat, .authority, by: .employer),
        .informationRequested(
            number: 1, side: .labour,
            InformationRequest(
                subject: .both(zh: "各里程单量", en: "Volumes by band"), items: [perParcel],
                wantedBy: Sample.day("2026-05-01"))),
        .informationDisclosed(request: 1, side: .employer, documents: [.zh("单量表"), .en("Volumes")]),
        .informationRefused(request: 2, side: .employer),
        .rulesDisclosed(
            RulesDisclosure(
                subject: .orderAllocation, title: .both(zh: "派单规则", en: "Dispatch rules"), version: "v12",
                effectiveFrom: Sample.day("2026-05-04"))),
        .stepProposed(.assembleDraft(plan), side: .labour),
        .negotiationSuspended(
            Suspension(
                cause: .agreement, from: Sample.day("2026-05-21"),
                clock: clock(.suspension, article: nil, from: "2026-05-21", to: "2026-06-10"), breaches: breaches,
                stopsWindow: true)),
        .suspensionExtended(
            Suspension(
                cause: .forceMajeure, from: Sample.day("2026-05-21"), clock: clock(.suspension, article: "O22 §35"),
                breaches: [], stopsWindow: false)),
        .negotiationResumed(
            Resumption(
                timeliness: timeliness(.suspension, on: "2026-06-11"), days: 21, breaches: Array(breaches.suffix(1)))),
    ]

    static let breaches: [SuspensionBreach] = [
        .notAgreed(Sample.article("O22 §35")), .workerSideNotAgreed(Sample.article("ZJ §17")),
        .workerChiefNotAgreed(Sample.article("HZ §27")), .noForceMajeure(Sample.article("SD §28")),
        .tooLong(days: 70, allowed: 60, Sample.article("BJ §37")),
    ]

    static let plan = DraftPlan(
        kind: .collectiveContract, binding: .accededList, validFrom: Sample.day("2026-07-01"),
        validThrough: Sample.day("2028-06-30"), carried: [Sample.key("rest_leave")], workersInScope: 2_140,
        textHash: Sample.hash(0x9f))

    static let ballot = CountedBallot(
        draft: 1, enterprise: nil, count: Sample.count(120, 84, 60, 20, 4), isSecret: true, brokenSecrecy: nil,
        outcome: .passed(needed: 60, votes: 60, article: Sample.article("O22 §36")), profile: profile,
        day: Sample.day("2026-06-15"))

    private static let rejected = CountedBallot(
        draft: 2, enterprise: firm, count: Sample.count(120, 79, 79, 0, 0), isSecret: false,
        brokenSecrecy: Sample.article("BJ §29"),
        outcome: .quorumMissed(needed: 80, present: 79, article: Sample.article("O22 §36")), profile: profile,
        day: Sample.day("2026-06-16"))

    private static let drafts: [ProcedureFact] = [
        .draftAssembled(
            AgreementDraft(
                number: 1, plan: plan, items: [perParcel], reservations: [2], signing: .afterCongress,
                bindingDeparture: Sample.article("QH §9"), profile: profile),
            revote: clock(.reVote)),
        .draftSigned(
            1, side: .labour, Sample.hash(0x9f), on: Sample.day("2026-06-15"), congress: clock(.toCongress)),
        .draftSubmitted(1, .eachEnterprise([firm, Sample.party("Firm 2")]), on: Sample.day("2026-06-15")),
        .congressConvened(
            draft: 1, CongressSitting(enterprise: firm, eligible: 120, attending: 84),
            timeliness(.toCongress, on: "2026-06-20")),
        .congressBallotRecorded(ballot, timeliness(.reVote, on: "2026-06-15")),
        .draftRatified(ballot, filing: clock(.file)),
        .draftRejected(rejected),
    ]

    private static let agreements: [ProcedureFact] = [
        .agreementSigned(
            1, side: .employer, Sample.hash(0x9f), on: Sample.day("2026-06-20"), clocks: [clock(.file)]),
        .sealAffixed(draft: 1, party: firm),
        .agreementFiled(
            Filing(draft: 1, copies: 3, copiesAsked: 5, timeliness: timeliness(.file, on: "2026-06-26"))),
        .filingReceived(draft: 1, review: clock(.review)),
        .objectionRaised(
            draft: 1, Objection(clauses: [4, 7], timeliness: timeliness(.review, on: "2026-07-07"))),
        .agreementRefiled(Filing(draft: 2, copies: 3, copiesAsked: nil, timeliness: nil)),
        .agreementTookEffect(
            AgreementEffect(
                draft: 2, cause: .silence, from: Sample.day("2026-07-27"), review: clock(.review),
                clocks: [clock(.publish), clock(.termEnd, article: nil)])),
        .agreementPublished(side: .employer, .platform, timeliness(.publish, on: "2026-07-31")),
        .copySentToHigherUnion(Sample.article("ZJ §35")),
        .enterpriseAcceded(
            Accession(enterprise: firm, workers: 420), Coverage(covered: 1_610, inScope: 2_140)),
        .agreementExpired(draft: 2, through: Sample.day("2028-06-30")),
    ]

    private static let corrections: [ProcedureFact] = [
        .entryCorrected(
            entry, from: Sample.scalar("0.59", "CNY/parcel"), to: Sample.scalar("0.95", "CNY/parcel")),
        .entryVoided(entry),
        .entryContested(entry, side: .labour),
        .contestResolved(entry, side: .labour),
    ]

    private static let minutesOfSession = MinutesReference(session: 2, version: 1, textHash: Sample.hash(0x9f))

    /// Last, so that the envelopes of the golden files before them stay as they are.
    private static let minutes: [ProcedureFact] = [
        .minutesDrafted(
            MinutesDraft(
                reference: minutesOfSession, rule: .allRepresentatives, article: Sample.article("SD §26"),
                profile: profile, signers: [Sample.seat])),
        .minutesSigned(minutesOfSession, by: Sample.seat, side: .labour, on: Sample.day("2026-05-20")),
        .minutesDisputed(minutesOfSession, side: .employer, wordsHash: Sample.hash(1)),
    ]

    /// Forms of the same types that the golden files do not show.
    static let others: [ProcedureFact] =
        [
            .minutesDrafted(
                MinutesDraft(
                    reference: minutesOfSession, rule: .chiefsOnDraftOnly, article: nil, profile: profile, signers: [])),
            .informationRequested(number: 2, side: .employer, InformationRequest(subject: .en("Members"))),
            .stepProposed(.suspend(until: Sample.day("2026-06-10"), .agreement), side: .labour),
            .stepProposed(.extendSuspension(until: Sample.day("2026-06-30")), side: .employer),
            .stepProposed(.resume, side: .labour),
            .stepProposed(.submitToCongress(draft: 1, .industry), side: .labour),
            .stepProposed(.submitToCongress(draft: 1, .enterprise), side: .employer),
            .stepProposed(.accede(Accession(enterprise: firm, workers: 420)), side: .employer),
            .draftAssembled(
                AgreementDraft(
                    number: 2, plan: plan, items: [perParcel], reservations: [], signing: .beforeCongress,
                    profile: profile),
                revote: nil),
            .draftSigned(1, side: .employer, Sample.hash(1), on: Sample.day("2026-06-15"), congress: nil),
            .congressConvened(draft: 1, CongressSitting(eligible: 9, attending: 8), nil),
            .congressBallotRecorded(rejected, nil),
            .draftRatified(ballot, filing: nil),
            .agreementSigned(1, side: .labour, Sample.hash(2), on: Sample.day("2026-06-20"), clocks: []),
            .sealAffixed(draft: 1, party: nil),
            .agreementPublished(side: .labour, .notice, nil),
            .copySentToHigherUnion(nil),
            .enterpriseAcceded(Accession(enterprise: firm, workers: 1), Coverage(covered: 1, inScope: nil)),
            PreparationFactSamples.others[0], PreparationFactSamples.others[1], PreparationFactSamples.others[2],
            PreparationFactSamples.others[3], .dispute(DisputeFactSamples.others[0]),
            .dispute(DisputeFactSamples.others[1]),
            .dispute(DisputeFactSamples.others[2]), .dispute(DisputeFactSamples.others[3]),
            .dispute(DisputeFactSamples.otherRulings[0]), .dispute(DisputeFactSamples.otherRulings[1]),
            .dispute(DisputeFactSamples.otherRulings[2]), .dispute(DisputeFactSamples.otherRulings[3]),
        ] + LifeFactSamples.others + AmendmentFactSamples.others + SuccessionFactSamples.others
        + RecordFactSamples.others + GroundworkFactSamples.others
}
