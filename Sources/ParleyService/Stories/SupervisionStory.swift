package import Bargaining
internal import EventSourcing

/// A supervision case told for people: one line an event, in their language.
package enum SupervisionStory {
    /// What an event says, in one line without its date.
    ///
    /// - Parameter state: any later state of the case; it has the names of those who take part.
    package static func tell(
        _ event: DecodedStreamEvent<SupervisionFamily>, in state: SupervisionState, language: Language
    ) -> String {
        let voice: any StoryVoice = language == .zh ? ChineseVoice() : EnglishVoice()
        let teller = Teller(voice: voice, state: state)
        var line =
            switch language {
            case .en: EnglishVoice().tell(event.event.fact, teller)
            case .zh: ChineseVoice().tell(event.event.fact, teller)
            }
        for name in event.envelope.disclosures {
            if let text = event.disclosed[name] { line += " " + teller.voice.quoted(text) }
        }
        return line.split(separator: "\n").joined(separator: " ")
    }

    /// The parts of a case in words.
    struct Teller {
        let voice: any StoryVoice
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
}
