package import Bargaining
internal import EventSourcing

/// What the sentences about a supervision case rest on.
struct SupervisionStory {
    let voice: any StoryVoice
    /// The case with the event that is told: it has the names of those who take part.
    let state: SupervisionState

    /// The case.
    var title: String { state.opening?.title.text(preferringChinese: voice.language.prefersChinese) ?? "" }
    /// The union.
    var union: String { state.opening?.union.text ?? "" }
    /// The employer.
    var employer: String { state.opening?.employer.text ?? "" }
    /// The authority; empty before it is asked.
    var authority: String { state.suggestion?.authority.text ?? "" }
    /// What the case is about.
    var subjects: String {
        (state.opening?.subjects ?? []).map { subject in
            let entry = SubjectCatalogue.entry(of: subject)
            return voice.language.prefersChinese ? entry.zh : entry.en
        }.joined(separator: voice.listSeparator)
    }

    /// A day in words.
    func day(_ day: LocalDay) -> String { voice.date(.day(day)) }

    /// The version and the article that a clock rests on: `CN-ZJ@1, ZJS §22`.
    func law(_ clock: StartedClock) -> String {
        [clock.profile.description, clock.article?.description].compactMap(\.self)
            .joined(separator: voice.listSeparator)
    }

    /// A file number in brackets.
    func reference(_ text: String?) -> String { text.map { voice.bracketed($0) } ?? "" }
}

extension SupervisionFamily: ToldFamily {
    package static func sentence(
        of fact: SupervisionFact, before: SupervisionState, titles _: [ItemKey: Title], in language: Language
    ) -> String {
        var state = before
        SupervisionCase.evolve(&state, OccurredFact(occurredAt: .unknown, fact: fact))
        switch language {
        case .en: return EnglishVoice().tell(fact, SupervisionStory(voice: EnglishVoice(), state: state))
        case .zh: return ChineseVoice().tell(fact, SupervisionStory(voice: ChineseVoice(), state: state))
        }
    }
}
