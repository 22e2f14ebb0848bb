package import Bargaining

/// What the sentences about a caucus rest on.
struct CaucusStory {
    let voice: any StoryVoice
    let before: CaucusState
    let titles: [ItemKey: Title]

    /// What an item is called; its key where nobody says.
    func title(_ item: ItemKey) -> String {
        titles[item]?.text(preferringChinese: voice.language.prefersChinese) ?? item.text
    }

    /// Terms, item by item.
    func terms(_ draft: ProposalDraft) -> String {
        let text = TermText(voice: voice)
        let entries = draft.sheet.entries.map { title($0.item) + voice.colon + text.text(of: $0.term) }
        return (entries + [draft.sheet.statement.map { text.text(of: $0) }].compactMap(\.self))
            .joined(separator: voice.clauseSeparator)
    }

    /// Limits, item by item.
    func limits(_ limits: [MandateLimit]) -> String {
        limits.map(limit).joined(separator: voice.clauseSeparator)
    }

    /// The terms that a parked position wanted to table.
    func parkedTerms(_ number: Int) -> String? { before.parkedPosition(number).map { terms($0.tabling.draft) } }

    private func limit(_ limit: MandateLimit) -> String {
        let comparator: Comparator =
            switch limit.bound {
            case .atLeast: .atLeast
            case .atMost: .atMost
            }
        return title(limit.item) + voice.colon + voice.comparator(comparator, "\(limit.amount) \(limit.unit)")
    }
}

extension CaucusFamily: ToldFamily {
    package static func sentence(
        of fact: CaucusFact, before: CaucusState, titles: [ItemKey: Title], in language: Language
    ) -> String {
        let voice = StoryTelling.voice(language)
        return voice.tell(fact, in: CaucusStory(voice: voice, before: before, titles: titles))
    }
}
