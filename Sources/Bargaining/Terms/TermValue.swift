/// The kinds of term. Case names are the `kind` of API, events, projections and history files.
///
/// Equality is by form; ``Term/restates(_:)`` compares by value.
public enum TermValue: Hashable, Sendable {
    /// One amount.
    case scalar(amount: ExactDecimal, unit: Unit, comparator: Comparator?)
    /// Two amounts, `minimum` not above `maximum`.
    case range(minimum: ExactDecimal, maximum: ExactDecimal, unit: Unit)
    /// One amount a contract or calendar year.
    case byYear(unit: Unit, steps: [YearStep])
    /// Amounts that hold from a date on.
    case schedule(unit: Unit, steps: [DatedStep])
    /// A table: amounts by band or class. Bands may leave holes.
    case tiers(unit: Unit, lines: [TierLine])
    /// Parts that hold together: hourly part, piece part, guaranteed floor; or percent and flat sum.
    case composite(parts: [CompositePart])
    /// A share of another norm: 130 percent of the local minimum wage. The norm is never looked up.
    case reference(amount: ExactDecimal, unit: Unit, norm: String, comparator: Comparator?)
    /// A duty with its owner and due date.
    case procedure(duty: String, owner: Side, due: LocalDay?)
    /// A term in words.
    case text(String)
    /// A move is known, its value is not; the text says what is known.
    case unknown(String)
}
