package import Bargaining

/// What the sentences about a campaign rest on.
struct CampaignStory {
    /// How many targets a sentence names; of more it tells how many there are.
    static let namedTargets = 5

    let voice: any StoryVoice
    let before: CampaignState

    /// A name in the reader's language.
    func name(_ title: Title) -> String { title.text(preferringChinese: voice.language.prefersChinese) }

    /// A list in the reader's language.
    func list(_ words: [String]) -> String { words.joined(separator: voice.listSeparator) }

    /// Subjects by their titles in the catalogue.
    func subjects(_ subjects: [Subject]) -> String { list(subjects.map { name(SubjectCatalogue.entry(of: $0).title) }) }

    /// The first few of some names, and how many are left out.
    func firstNames(_ names: [String]) -> (named: String, rest: Int) {
        (list(Array(names.prefix(Self.namedTargets))), max(0, names.count - Self.namedTargets))
    }

    /// The name of a target that is on the list.
    func target(_ key: CampaignTargetKey) -> String { before.target(key)?.name.text ?? key.text }
}

extension CampaignFamily: ToldFamily {
    package static func sentence(
        of fact: CampaignFact, before: CampaignState, titles _: [ItemKey: Title], in language: Language
    ) -> String {
        let voice = StoryTelling.voice(language)
        return voice.tell(fact, in: CampaignStory(voice: voice, before: before))
    }
}
