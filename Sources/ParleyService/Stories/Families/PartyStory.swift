package import Bargaining

/// What the sentences about a party rest on.
struct PartyStory {
    let voice: any StoryVoice
    let before: PartyState

    /// A name in the reader's language.
    func name(_ title: Title) -> String { title.text(preferringChinese: voice.language.prefersChinese) }

    /// What the party is called before the event.
    var ownName: String { before.details.map { name($0.name) } ?? "" }
}

extension PartyFamily: ToldFamily {
    package static func sentence(
        of fact: PartyFact, before: PartyState, titles _: [ItemKey: Title], in language: Language
    ) -> String {
        let voice = StoryTelling.voice(language)
        return voice.tell(fact, in: PartyStory(voice: voice, before: before))
    }
}
