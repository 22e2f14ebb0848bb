package import Bargaining

/// A family whose events are told as sentences.
package protocol ToldFamily: StreamFamily {
    /// One event in one sentence or more, without its date.
    ///
    /// - Parameters:
    ///   - before: the state just before it.
    ///   - titles: what agenda items are called, for families that speak of items; an item without one is named by its key.
    static func sentence(
        of fact: Fact, before: Rules.State, titles: [ItemKey: Title], in language: Language
    ) -> String
}
