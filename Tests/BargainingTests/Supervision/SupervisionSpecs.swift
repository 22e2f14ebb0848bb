import Bargaining
import EventSourcing
import Testing

/// 一函两书, one specification a rule.
@Suite struct SupervisionSpecs {
    private typealias File = SupervisionFile

    @Test func `given nothing, when a union opens a case, then it names union, employer and cause`() throws {
        let file = try File.opened()
        #expect(
            file.facts == [.supervisionCaseOpened(File.opening(), issuer: File.union, addressee: File.employer)])
        #expect(file.state.status == .opened && file.state.deadline == nil)
        file.refuses(.open(File.opening(), addressee: File.employer), by: File.union, .caseAlreadyOpen)
    }

    @Test func `given nothing, when anything but opening is asked, then there is no case`() {
        let file = File()
        for act: SupervisionAct in [
            .remind(SupervisionLetter()), .answer(.corrected, correctsBy: nil), .markAnswerOverdue, .close(.corrected),
        ] {
            file.refuses(act, by: File.union, .caseNotFound)
        }
    }

    @Test func `given nothing, when an opening is malformed, then the rule names it`() {
        var file = File()
        func refuses(_ opening: SupervisionOpening, _ rejection: SupervisionRejection) {
            file.refuses(.open(opening, addressee: File.employer), by: File.union, rejection)
        }
        refuses(File.opening("a\u{7}"), .wordsMalformed)
        refuses(File.opening(subjects: []), .subjectsMissing)
        refuses(File.opening(subjects: [.pieceRate, .workingHours, .pieceRate]), .subjectNamedTwice(.pieceRate))
        refuses(File.opening(employer: "Union"), .unionIsTheEmployer)
        file.refuses(.open(File.opening(), addressee: File.union), by: File.union, .addresseeIsTheIssuer)
        file.refuses(.open(File.opening(), addressee: File.employer), by: nil, .notTheIssuingUnion)
        file.rules = nil
        refuses(File.opening(), .profileUnknown("CN@1"))
    }

    @Test func `given a case, when the union reminds, then letters are numbered, up to a bound`() throws {
        var file = try File.opened()
        let letter = SupervisionLetter(reference: "HZ-17", textHash: ContentHash(bytes: repeatElement(7, count: 32)))
        for number in 1...SupervisionLimits.maximumReminders {
            #expect(try file.act(.remind(letter), by: File.union) == .reminderLetterIssued(number, letter))
        }
        #expect(file.state.status == .reminded)
        file.refuses(.remind(letter), by: File.union, .tooManyReminders)
    }

    @Test(arguments: ["", "a\u{7}", String(repeating: "a", count: SupervisionLimits.maximumReferenceScalars + 1)])
    func `given a case, when a file number is none, then it is refused`(reference: String) throws {
        let letter = SupervisionLetter(reference: reference)
        let file = try File.opened()
        file.refuses(.remind(letter), by: File.union, .wordsMalformed)
        file.refuses(.issueOpinion(OpinionDraft(letter: letter, signedBy: .chair)), by: File.union, .wordsMalformed)
        let suggested = try File.suggested()
        suggested.refuses(
            .recordOutcome(SupervisionOutcome(result: .declined, reference: reference)), by: File.authority,
            .wordsMalformed)
        var refused = try File.withOpinion()
        try refused.act(.answer(.refused, correctsBy: nil), by: File.employer)
        refused.refuses(
            .suggest(.refused, letter, authority: "Authority", addressee: File.authority), by: File.union,
            .wordsMalformed)
    }

    @Test func `given a case, when the opinion is issued, then the law of the place sets the time to answer`() throws {
        let file = try File.withOpinion()
        let clock = try #require(file.state.opinion?.clock)
        #expect(clock.rule == .opinionAnswer && clock.article == Law.article("ZJS §22"))
        #expect(clock.start == File.dayZero && clock.due == File.due && clock.profile.description == "CN@1")
        #expect(file.state.deadline?.status == .running && file.state.deadline?.party == .employer)
        #expect(file.state.status == .opinionIssued)
        file.refuses(.issueOpinion(OpinionDraft(signedBy: .chair)), by: File.union, .opinionAlreadyIssued)
    }

    @Test func `given a profile with a time to answer, when the opinion names another one, then the law wins`() throws {
        try File.opened().refuses(
            .issueOpinion(OpinionDraft(signedBy: .chair, answerBy: "2026-06-10")), by: File.union,
            .answerPeriodIsTheLaws(Law.article("ZJS §22")))
    }

    @Test func `given no time to answer in law, when the opinion is issued, then it names the day itself`() throws {
        var file = try File.opened(Law.china)
        file.refuses(.issueOpinion(OpinionDraft(signedBy: .viceChair)), by: File.union, .answerDayMissing)
        file.refuses(
            .issueOpinion(OpinionDraft(signedBy: .viceChair, answerBy: File.dayZero)), by: File.union,
            .answerDayNotAfterReceipt)
        try file.act(.issueOpinion(OpinionDraft(signedBy: .viceChair, answerBy: "2026-06-14")), by: File.union)
        let clock = try #require(file.state.opinion?.clock)
        #expect(clock.article == nil && clock.due == "2026-06-14" && clock.profile.description == "CN@1")
    }

    @Test func `given a case, when the opinion was served on an earlier day, then the time runs from there`() throws {
        var file = try File.opened()
        file.today = "2026-06-08"
        file.refuses(
            .issueOpinion(OpinionDraft(signedBy: .chair, servedOn: "2026-06-09")), by: File.union, .servedInTheFuture)
        file.refuses(
            .issueOpinion(OpinionDraft(signedBy: .chair, servedOn: "2026-06-04", correctBy: "2026-06-04")),
            by: File.union, .correctionDayNotAfterReceipt)
        try file.act(.issueOpinion(OpinionDraft(signedBy: .chair, servedOn: File.dayZero)), by: File.union)
        #expect(file.state.opinion?.clock.due == File.due)
    }

    @Test func `given an opinion, when it is answered in time, then the clock is met`() throws {
        var file = try File.withOpinion()
        file.today = File.due
        try file.act(.answer(.corrected, correctsBy: nil), by: File.employer)
        #expect(file.state.deadline?.status == .met(on: File.due) && file.state.status == .answered)
        file.refuses(.answer(.refused, correctsBy: nil), by: File.employer, .opinionAlreadyAnswered)
    }

    @Test func `given an opinion, when the answer is late, then it is recorded and shown as late`() throws {
        var file = try File.withOpinion()
        file.today = "2026-06-26"
        let fact = try file.act(.answer(.refused, correctsBy: nil), by: File.employer)
        guard case .opinionAnswered(let answer)? = fact else { throw NoAnswer() }
        #expect(answer.timeliness.isLate && file.state.deadline?.status == .missed(on: "2026-06-26"))
    }

    @Test func `given an opinion, when an answer is malformed, then the rule names it`() throws {
        var file = try File.withOpinion()
        let by = File.employer
        file.refuses(.answer(.willCorrect, correctsBy: nil), by: by, .correctionDayMissing)
        file.refuses(.answer(.corrected, correctsBy: "2026-07-01"), by: by, .correctionDayWithoutPromise)
        file.refuses(.answer(.refused, correctsBy: "2026-07-01"), by: by, .correctionDayWithoutPromise)
        file.refuses(.answer(.willCorrect, correctsBy: "2026-06-03"), by: by, .correctionDayBeforeAnswer)
        file.refuses(
            .answer(.corrected, correctsBy: nil), by: by, occurredAt: .day("2026-06-03"), .answeredBeforeReceipt)
        try file.act(.answer(.willCorrect, correctsBy: "2026-06-04"), by: by)
        try File.opened().refuses(.answer(.corrected, correctsBy: nil), by: by, .noOpinionIssued)
    }

    @Test func `given an opinion, when an answer is dated later than it arrives, then the day of arrival counts`()
        throws
    {
        var file = try File.withOpinion()
        try file.act(.answer(.corrected, correctsBy: nil), by: File.employer, occurredAt: .day("2027-01-01"))
        #expect(file.state.answer?.timeliness.day == File.dayZero)
    }

    @Test func `given no answer, when the last day is over, then the clock marks it once and names its law`() throws {
        var file = try File.withOpinion()
        file.today = File.due
        file.refuses(.markAnswerOverdue, by: nil, .answerNotOverdue)
        file.today = "2026-06-26"
        file.refuses(.markAnswerOverdue, by: File.union, .onlyTheClock)
        let clock = try #require(file.state.opinion?.clock)
        #expect(try file.act(.markAnswerOverdue, by: nil) == .opinionAnswerOverdue(clock))
        #expect(file.state.status == .answerOverdue && file.state.deadline?.status == .missed(on: "2026-06-26"))
        file.refuses(.markAnswerOverdue, by: nil, .answerNotOverdue)
    }

    @Test func `given an answer or an end, when the last day is over, then the clock marks nothing`() throws {
        var answered = try File.withOpinion()
        try answered.act(.answer(.refused, correctsBy: nil), by: File.employer)
        answered.today = "2026-08-01"
        answered.refuses(.markAnswerOverdue, by: nil, .answerNotOverdue)
        var closed = try File.withOpinion()
        try closed.act(.close(.withdrawn), by: File.union)
        closed.today = "2026-08-01"
        closed.refuses(.markAnswerOverdue, by: nil, .answerNotOverdue)
        #expect(closed.state.deadline == nil)
        try File.opened().refuses(.markAnswerOverdue, by: nil, .answerNotOverdue)
    }

    @Test func `given the mark of the clock, when an answer of an earlier day is recorded, then it counts`() throws {
        var file = try File.withOpinion()
        file.today = "2026-06-30"
        try file.act(.markAnswerOverdue, by: nil)
        try file.act(.answer(.corrected, correctsBy: nil), by: File.employer, occurredAt: .day("2026-06-24"))
        #expect(file.state.deadline?.status == .met(on: "2026-06-24") && file.state.status == .answered)
    }

    @Test func `given a refusal, when the union turns to the authority, then the ground is the refusal alone`() throws {
        var file = try File.withOpinion()
        file.refuses(File.suggest(.refused), by: File.union, .opinionNotRefused)
        file.refuses(File.suggest(.notCorrected), by: File.union, .noCorrectionPromised)
        try file.act(.answer(.refused, correctsBy: nil), by: File.employer)
        file.refuses(File.suggest(.unanswered), by: File.union, .opinionWasAnswered)
        file.refuses(File.suggest(.notCorrected), by: File.union, .noCorrectionPromised)
        try file.act(File.suggest(.refused), by: File.union)
        #expect(file.state.status == .suggested && file.state.suggestion?.addressee == File.authority)
        file.refuses(File.suggest(.refused), by: File.union, .suggestionAlreadyIssued)
    }

    @Test func `given silence, when the last day is not over, then no suggestion is allowed, even dated later`() throws
    {
        var file = try File.withOpinion()
        file.today = File.due
        file.refuses(File.suggest(.unanswered), by: File.union, .answerStillDue(File.due))
        file.refuses(
            File.suggest(.unanswered), by: File.union, occurredAt: .day("2026-07-30"), .answerStillDue(File.due))
        file.today = "2026-06-26"
        try file.act(File.suggest(.unanswered), by: File.union)
        // The answer that comes after all is still recorded, and leaves the mark of the clock out.
        try file.act(.answer(.corrected, correctsBy: nil), by: File.employer)
        #expect(file.state.answer != nil && file.state.status == .suggested)
    }

    @Test func `given a promise, when its day is not over, then no suggestion is allowed`() throws {
        var file = try File.withOpinion()
        try file.act(.answer(.willCorrect, correctsBy: "2026-06-20"), by: File.employer)
        file.today = "2026-06-20"
        file.refuses(File.suggest(.notCorrected), by: File.union, .correctionStillDue("2026-06-20"))
        file.today = "2026-06-21"
        try file.act(File.suggest(.notCorrected), by: File.union)
        var said = try File.withOpinion()
        try said.act(.answer(.corrected, correctsBy: nil), by: File.employer)
        try said.act(File.suggest(.notCorrected), by: File.union)
    }

    @Test func `given no opinion, when the union turns to the authority, then it is too early`() throws {
        var file = try File.opened()
        try file.act(.remind(SupervisionLetter()), by: File.union)
        for ground in SuggestionGround.allCases { file.refuses(File.suggest(ground), by: File.union, .noOpinionIssued) }
        for party in [File.union, File.employer] {
            try File.withOpinion().refuses(File.suggest(.refused, to: party), by: File.union, .authorityIsAParty)
        }
    }

    @Test func `given a suggestion, when the authority investigates and decides, then the case has ended`() throws {
        var file = try File.suggested()
        let opened = SupervisionOutcome(result: .investigationOpened, reference: "2026-104")
        #expect(
            try file.act(.recordOutcome(opened), by: File.authority) == .supervisionOutcomeRecorded(opened))
        #expect(file.state.status == .investigated)
        file.refuses(.recordOutcome(opened), by: File.authority, .investigationAlreadyOpened)
        try file.act(.recordOutcome(SupervisionOutcome(result: .correctionOrdered)), by: File.authority)
        #expect(file.state.status == .decided && file.state.hasEnded)
        file.refuses(.recordOutcome(SupervisionOutcome(result: .penalised)), by: File.authority, .caseEnded)
        file.refuses(.close(.corrected), by: File.union, .caseEnded)
        try File.withOpinion().refuses(.recordOutcome(opened), by: File.authority, .noSuggestionIssued)
    }

    @Test func `given a case, when somebody else acts, then it is refused before anything else is told`() throws {
        let file = try File.suggested()
        for seat in [File.employer, File.authority, File.stranger] {
            file.refuses(.remind(SupervisionLetter()), by: seat, .notTheIssuingUnion)
            file.refuses(.issueOpinion(OpinionDraft(signedBy: .chair)), by: seat, .notTheIssuingUnion)
            file.refuses(File.suggest(.refused), by: seat, .notTheIssuingUnion)
            file.refuses(.close(.withdrawn), by: seat, .notTheIssuingUnion)
        }
        for seat in [File.union, File.authority, File.stranger] {
            file.refuses(.answer(.corrected, correctsBy: nil), by: seat, .notTheAddressedEmployer)
        }
        for seat in [File.union, File.employer, File.stranger] {
            file.refuses(
                .recordOutcome(SupervisionOutcome(result: .declined)), by: seat, .notTheAddressedAuthority)
        }
    }

    @Test func `given a case, when the union ends it, then nothing more is recorded`() throws {
        var file = try File.opened()
        #expect(try file.act(.close(.corrected), by: File.union) == .supervisionCaseClosed(.corrected))
        #expect(file.state.status == .closed)
        file.refuses(.remind(SupervisionLetter()), by: File.union, .caseEnded)
    }

    @Test
    func `given a case, then the employer reads it from the first letter on, the authority from the suggestion on`()
        throws
    {
        var file = try File.opened()
        #expect(file.state.readers == [File.union])
        try file.act(.remind(SupervisionLetter()), by: File.union)
        #expect(file.state.readers == [File.union, File.employer])
        #expect(try File.withOpinion().state.readers == [File.union, File.employer])
        #expect(try File.suggested().state.readers == [File.union, File.employer, File.authority])
    }

    @Test func `given an unknown profile, when a letter is written, then its name is told`() throws {
        var file = try File.opened()
        file.rules = nil
        file.refuses(.remind(SupervisionLetter()), by: File.union, .profileUnknown("CN@1"))
    }

    private struct NoAnswer: Error {}
}
