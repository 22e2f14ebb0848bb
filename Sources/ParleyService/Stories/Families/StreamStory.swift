package import Bargaining
package import EventSourcing

/// A stream of a family told for people: one line an event, in their language. What ``StoryTelling`` is for negotiations.
package enum StreamStory {
    /// What an event says, in one line without its date, with the words beside it as far as they can still be read.
    ///
    /// - Parameters:
    ///   - before: the state just before the event.
    ///   - titles: what agenda items are called, for families that speak of items.
    package static func tell<Family: ToldFamily>(
        _ event: DecodedStreamEvent<Family>, before: Family.Rules.State, titles: [ItemKey: Title] = [:],
        language: Language
    ) -> String {
        let voice = StoryTelling.voice(language)
        var line = Family.sentence(of: event.event.fact, before: before, titles: titles, in: language)
        for name in event.envelope.disclosures {
            if let words = event.disclosed[name] { line += " " + voice.quoted(words) }
        }
        return StoryTelling.onOneLine(line)
    }
}
