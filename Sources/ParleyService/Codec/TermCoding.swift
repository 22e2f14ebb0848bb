public import Bargaining
public import StrictJSON

/// Terms as JSON, in one form for API, events and tables (DESIGN §4.2, §6.1): `kind`, the value's members, then every
/// extra word in its order. Amounts are exact decimals in strings, flags are `true` or absent.
///
/// History files differ in one point only: they write `at_least` and `at_most` as flags.
public enum TermCoding {
    /// A member whose own name belongs to the value's members carries this behind it, so that a line may have a class
    /// called `comparator`. No other name can end like that.
    static let escape = "_"

    /// Writes a term as the next value.
    public static func write(_ term: Term, to writer: inout JSONWriter) {
        let kind = term.kind
        writer.beginObject()
        writer.member("kind", kind.rawValue)
        write(term.value, to: &writer)
        for word in term.words { write(word, besides: kind.valueMembers, to: &writer) }
        writer.endObject()
    }

    /// The term as compact JSON.
    public static func encoded(_ term: Term) -> [UInt8] {
        var writer = JSONWriter(capacity: 128)
        write(term, to: &writer)
        return writer.bytes
    }

    static func write(_ word: TermWord, besides valueMembers: [String], to writer: inout JSONWriter) {
        writer.key(valueMembers.contains(word.name) ? word.name + escape : word.name)
        switch word.content {
        case .flag: writer.value(true)
        case .text(let text): writer.value(text)
        case .amount(let amount): writer.value(amount.description)
        }
    }

    private static func write(_ value: TermValue, to writer: inout JSONWriter) {
        switch value {
        case .scalar(let amount, let unit, let comparator):
            writer.member("amount", amount.description)
            writer.member("unit", unit.text)
            writer.member("comparator", ifPresent: comparator?.rawValue)
        case .range(let minimum, let maximum, let unit):
            writer.member("min", minimum.description)
            writer.member("max", maximum.description)
            writer.member("unit", unit.text)
        case .byYear(let unit, let steps):
            writer.member("unit", unit.text)
            writer.list("steps", steps, write)
        case .schedule(let unit, let steps):
            writer.member("unit", unit.text)
            writer.list("steps", steps, write)
        case .tiers(let unit, let lines):
            writer.member("unit", unit.text)
            writer.list("tiers", lines, TierLineCoding.write)
        case .composite(let parts):
            writer.list("parts", parts, write)
        case .reference(let amount, let unit, let norm, let comparator):
            writer.member("amount", amount.description)
            writer.member("unit", unit.text)
            writer.member("norm", norm)
            writer.member("comparator", ifPresent: comparator?.rawValue)
        case .procedure(let duty, let owner, let due):
            writer.member("duty", duty)
            writer.member("owner", owner.rawValue)
            writer.member("due", ifPresent: due?.description)
        case .text(let text), .unknown(let text):
            writer.member("text", text)
        }
    }

    private static func write(_ step: YearStep, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("year", step.year)
        writer.member("amount", step.amount.description)
        writer.endObject()
    }

    private static func write(_ step: DatedStep, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("from", step.from)
        writer.member("amount", step.amount.description)
        writer.member("adjusted_for_inflation", ifTrue: step.isAdjustedForInflation)
        writer.endObject()
    }

    private static func write(_ part: CompositePart, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", part.role)
        writer.member("amount", part.amount.description)
        writer.member("unit", part.unit.text)
        writer.member("comparator", ifPresent: part.comparator?.rawValue)
        writer.endObject()
    }
}
