internal import Bargaining

/// One part of a term: a year, a step, a line, a part, a bound, or its one figure.
struct TermPart: Hashable, Sendable {
    /// Which of the two figures of a range it is.
    enum Bound: String, Hashable, Sendable {
        case minimum
        case maximum
    }

    /// The year, the first day, the class or band, or the role; `nil` where the term is one part.
    var label: String?
    /// Which bound it is; `nil` for a single figure.
    var bound: Bound?
    /// The figure; `nil` for words.
    var amount: ExactDecimal?
    /// Its unit.
    var unit: Unit?
    /// How it binds.
    var comparator: Comparator?
    /// What the term itself says was in force before.
    var stated: ExactDecimal?
    /// Words of the part.
    var text: String?
    /// From when it holds, where that is a day.
    var from: LocalDay?
    /// By when a duty is due.
    var due: LocalDay?

    /// Whether another part is of the same place in its term, so that their figures compare.
    func isSamePlace(as other: TermPart) -> Bool {
        label == other.label && bound == other.bound && unit == other.unit
    }
}
