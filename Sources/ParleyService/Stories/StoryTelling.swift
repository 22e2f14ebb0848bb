public import Bargaining
internal import EventSourcing

/// A negotiation told for people: one line an event, in their language, with what it changes.
public enum StoryTelling {
    /// What an event says, in one line without its date.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - before: the state just before it, for titles and what stood until then.
    public static func tell(_ event: DecodedEvent, before: NegotiationState, language: Language) -> String {
        var after = before
        Negotiation.evolve(&after, event.event)
        let story = Story(voice: voice(language), before: before, after: after)
        var line = story.line(event.event.fact)
        for name in event.envelope.disclosures {
            if let remark = event.remarks[name] { line += " " + story.voice.quoted(remark) }
        }
        if case .published(let provenance) = event.envelope.provenance {
            if let note = provenance.note, !note.isEmpty { line += " " + story.voice.note(note) }
            if provenance.isFromKnowledge { line += " " + story.voice.unsourced }
        }
        return onOneLine(line)
    }

    /// When an event happened at the table: `12 April 2026`, `2026年4月12日`, roughly, or not known.
    public static func date(of occurredAt: OccurredAt, language: Language) -> String {
        voice(language).date(occurredAt)
    }

    /// A term in words.
    public static func term(_ term: Term, language: Language) -> String {
        onOneLine(TermText(voice: voice(language)).text(of: term))
    }

    /// Texts may have several lines; a story gives each event one.
    static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        return text.split(separator: "\n").joined(separator: " ")
    }

    /// The words of a language.
    static func voice(_ language: Language) -> any StoryVoice {
        switch language {
        case .en: EnglishVoice()
        case .zh: ChineseVoice()
        }
    }
}
