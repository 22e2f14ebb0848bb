internal import Bargaining

extension CoursePlanner {
    /// The union supervises (一函两书): a reminder, an opinion with its answer, at last the authority.
    ///
    /// - Parameter commitment: the number of the commitment that the case is about; `nil` where it is about none.
    mutating func supervision(_ cause: SupervisionCause, _ subjects: [Subject], commitment: Int? = nil) {
        advance(2...12)
        let number = "\(setting.place.code.text)-\(random.number(in: 100...999))"
        let title = Title.both(
            zh: "\(setting.employerName.zh)劳动法律监督", en: "Labour-law supervision of \(setting.employerName.en)")
        add(.labourChief, .supervise(.open(cause, subjects, title: title, commitment: commitment)))
        add(.labourChief, .supervise(.remind("工监提〔\(day.year)〕\(number)号")))
        advance(10...20)
        if random.happens(percent: 35) {
            add(.labourChief, .supervise(.close(.corrected)))
            return
        }
        add(
            .labourChief, .supervise(.issueOpinion("工监意〔\(day.year)〕\(number)号", answerBy: day.later(by: 20))))
        guard let ground = answered() else { return }
        add(
            .labourChief, .supervise(.suggest(ground, "工监建〔\(day.year)〕\(number)号", authority: setting.authority)))
        decided(number)
    }

    /// What the employer says to the opinion.
    ///
    /// - Returns: why the union turns to the authority; `nil` where it need not.
    private mutating func answered() -> SuggestionGround? {
        switch random.number(in: 1...100) {
        case ...30:
            advance(4...14)
            add(.employerChief, .supervise(.answer(.corrected, correctsBy: nil)))
        case ...55:
            advance(4...14)
            let promised = day.later(by: 15)
            add(.employerChief, .supervise(.answer(.willCorrect, correctsBy: promised)))
            move(to: promised.later(by: 3))
            guard random.happens(percent: 75) else { return .notCorrected }
        case ...75:
            advance(4...14)
            add(.employerChief, .supervise(.answer(.refused, correctsBy: nil)))
            advance(1...6)
            return .refused
        default:
            move(to: day.later(by: 45))
            add(.recorder, .supervise(.clock))
            return .unanswered
        }
        advance(1...6)
        add(.labourChief, .supervise(.close(.corrected)))
        return nil
    }

    private mutating func decided(_ number: String) {
        advance(5...15)
        guard random.happens(percent: 85) else { return }
        add(.authority, .supervise(.recordOutcome(.investigationOpened, "人社监立\(number)")))
        advance(15...45)
        let results: [SupervisionResult] = [.correctionOrdered, .corrected, .penalised, .unfounded]
        add(
            .authority,
            .supervise(.recordOutcome(random.element(of: results) ?? .corrected, "人社监决\(number)")))
    }
}
