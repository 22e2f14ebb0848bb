import Bargaining
import EventSourcing

/// One known fact of every type about supervision cases, as its golden file holds it.
enum SupervisionFactSamples {
    static let clock = StartedClock(
        rule: .opinionAnswer, profile: Sample.profile("CN-ZJ@1"), article: Sample.article("ZJS §22"),
        start: Sample.day("2026-06-04"), due: Sample.day("2026-06-26"))

    static let letter = SupervisionLetter(reference: "杭工监意〔2026〕3号", textHash: Sample.hash(0x5A))

    static let opening = SupervisionOpening(
        title: .both(zh: "计件单价调整未事先告知", en: "Piece rates changed without notice"),
        union: Sample.party("杭州市快递行业工会联合会"), employer: Sample.party("某快递有限公司"),
        subjects: [.pieceRate, .workingHours], cause: .ruleChangeWithoutNotice,
        link: SupervisionLink(
            negotiation: StreamID(Sample.uuid("0198a000-0000-8000-8000-00000000a001")), commitment: 2),
        profile: "CN-ZJ@1", timeZone: "Asia/Shanghai")

    static let addressee = SeatID(Sample.uuid("0198a000-0000-7000-8000-0000000000a2"))

    static let all: [SupervisionFact] = [
        .supervisionCaseOpened(opening, issuer: Sample.seat, addressee: addressee),
        .reminderLetterIssued(1, letter),
        .opinionIssued(
            SupervisionOpinion(letter: letter, signedBy: .viceChair, correctBy: Sample.day("2026-07-01"), clock: clock)),
        .opinionAnswered(
            OpinionAnswer(
                stance: .willCorrect, correctsBy: Sample.day("2026-07-10"),
                timeliness: Timeliness(clock: clock, day: Sample.day("2026-06-29")))),
        .opinionAnswerOverdue(clock),
        .suggestionIssued(
            SupervisionSuggestion(
                ground: .notCorrected, letter: SupervisionLetter(), authority: Sample.party("杭州市劳动保障监察支队"),
                addressee: addressee)),
        .supervisionOutcomeRecorded(SupervisionOutcome(result: .correctionOrdered, reference: "杭人社监〔2026〕104号")),
        .supervisionCaseClosed(.corrected),
    ]
}
