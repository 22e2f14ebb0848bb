/// What the catalogue says of one subject.
public struct SubjectEntry: Hashable, Sendable {
    /// The subject.
    public let subject: Subject
    /// Its name in Chinese: the mission's words.
    public let zh: String
    /// Its name in English.
    public let en: String
    /// The measures in which it is bargained, each with who gains when the value rises.
    public let measures: [Measure: Direction]
    /// The kinds of term in which it is bargained.
    public let kinds: Set<TermKind>

    /// Its name in both languages.
    public var title: Title { .both(zh: zh, en: en) }

    /// Who gains when a value in this unit rises; ``Direction/none`` where it depends.
    public func direction(of unit: Unit) -> Direction { measures[Measure(unit)] ?? .none }

    /// Whether a term is of a kind and in measures that make sense for the subject.
    public func allows(_ term: Term) -> Bool {
        kinds.contains(term.kind) && term.units.allSatisfy { measures[Measure($0)] != nil }
    }
}
