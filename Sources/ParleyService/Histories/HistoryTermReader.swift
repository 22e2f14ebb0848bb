internal import Bargaining
internal import StrictJSON

/// Reads the values of a history file against the schema's `value`, `package` and `term`.
enum HistoryTermReader {
    private static let termKinds: [TermKind] = [.scalar, .range, .byYear, .schedule, .tiers, .text, .unknown]
    private static let package = "package"

    /// One term, or a package of them.
    static func value(_ place: HistoryPlace) throws(HistoryFault) -> HistoryValue {
        let kind = try kind(of: place, words: termKinds.map(\.rawValue) + [package])
        guard kind == package else { return .term(try term(place)) }
        let members = try HistoryMembers(place.checked(as: package), required: ["kind", "by_item"])
        let byItem = try members.required("by_item")
        let entries = try byItem.object().members
        guard !entries.isEmpty else { throw byItem.fault("minProperties", en: "at least one item", zh: "至少一个事项") }
        guard entries.count <= TermSheet.maximumEntries else {
            throw byItem.fault("maxProperties", en: "at most 500 items", zh: "至多 500 个事项")
        }
        var terms: [ItemTerm] = []
        for entry in entries {
            let member = byItem.member(entry.key, entry.value, as: "term")
            terms.append(ItemTerm(item: try member.itemKey(entry.key), term: try term(member)))
        }
        return .package(terms)
    }

    /// The value of one item.
    static func term(_ place: HistoryPlace) throws(HistoryFault) -> Term {
        let word = try kind(of: place.checked(as: "term"), words: termKinds.map(\.rawValue))
        let kind = TermKind(rawValue: word) ?? .unknown
        let place = place.checked(as: word)
        let members = try HistoryMembers(
            place, required: required(kind), optional: optional(kind, in: try place.object()))
        let value = try value(of: kind, members)
        return Term(value, words: try words(of: kind, members))
    }

    /// The kind, before anything else of the value is looked at.
    private static func kind(of place: HistoryPlace, words: [String]) throws(HistoryFault) -> String {
        guard let kind = try place.object()["kind"] else {
            throw place.fault("required", en: "the member \"kind\"", zh: "成员 \"kind\"")
        }
        return try place.member("kind", kind, as: "\(place.schema).kind").word(of: words)
    }

    private static func required(_ kind: TermKind) -> [String] {
        switch kind {
        case .scalar: ["kind", "amount", "unit"]
        case .range: ["kind", "min", "max", "unit"]
        case .byYear, .schedule: ["kind", "unit", "steps"]
        case .tiers: ["kind", "unit", "tiers"]
        default: ["kind", "text"]
        }
    }

    /// The other names of the object that the kind may carry.
    private static func optional(_ kind: TermKind, in object: JSONObject) -> [String] {
        object.keys.filter { name in
            HistoryWord.form(of: name, in: kind) != nil
                || (kind == .scalar && (name == "at_least" || name == "at_most"))
        }
    }

    private static func value(of kind: TermKind, _ members: HistoryMembers) throws(HistoryFault) -> TermValue {
        switch kind {
        case .scalar:
            return .scalar(
                amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(),
                comparator: try comparator(members))
        case .range:
            return .range(
                minimum: try members.required("min").decimal(), maximum: try members.required("max").decimal(),
                unit: try members.required("unit").unit())
        case .byYear:
            return .byYear(
                unit: try members.required("unit").unit(),
                steps: try HistoryReader.each(
                    members.required("steps"), minimum: 1, maximum: 100, as: "by_year.steps", yearStep))
        case .schedule:
            return .schedule(
                unit: try members.required("unit").unit(),
                steps: try HistoryReader.each(
                    members.required("steps"), minimum: 1, maximum: 100, as: "schedule.steps", datedStep))
        case .tiers:
            return .tiers(
                unit: try members.required("unit").unit(),
                lines: try HistoryReader.each(
                    members.required("tiers"), minimum: 1, maximum: 500, as: "tier", HistoryTierReader.line))
        case .text:
            return .text(try members.required("text").text(.words))
        default:
            return .unknown(try members.required("text").text(.words))
        }
    }

    /// `at_least` or `at_most`, never both.
    static func comparator(_ members: HistoryMembers) throws(HistoryFault) -> Comparator? {
        let isFloor = try members.flag("at_least")
        let isCeiling = try members.flag("at_most")
        guard !(isFloor && isCeiling) else {
            throw members.place.fault("not", en: "at_least or at_most, not both", zh: "at_least 与 at_most 不能并存")
        }
        return isFloor ? .atLeast : isCeiling ? .atMost : nil
    }

    private static func yearStep(_ place: HistoryPlace) throws(HistoryFault) -> YearStep {
        let members = try HistoryMembers(place, required: ["year", "amount"])
        return YearStep(
            year: try members.required("year").text(.year), amount: try members.required("amount").decimal())
    }

    private static func datedStep(_ place: HistoryPlace) throws(HistoryFault) -> DatedStep {
        let members = try HistoryMembers(place, required: ["from", "amount"], optional: ["adjusted_for_inflation"])
        let from = try members.required("from")
        let text = try from.text(.from)
        guard StepText.exists(text) else { throw from.missingDay() }
        return DatedStep(
            from: text, amount: try members.required("amount").decimal(),
            isAdjustedForInflation: try members.flag("adjusted_for_inflation"))
    }

    /// Every extra word, in the order written.
    private static func words(of kind: TermKind, _ members: HistoryMembers) throws(HistoryFault) -> [TermWord] {
        var words: [TermWord] = []
        let valueMembers = kind.valueMembers
        for (name, place) in zip(members.names, members.all) where !valueMembers.contains(name) {
            guard let form = HistoryWord.form(of: name, in: kind) else { continue }
            words.append(TermWord(name: name, content: try content(form, place)))
        }
        return words
    }

    private static func content(_ form: TermWordForm, _ place: HistoryPlace) throws(HistoryFault) -> TermWord.Content {
        switch form {
        case .flag:
            _ = try place.flag()
            return .flag
        case .amount: return .amount(try place.decimal())
        case .count: return .amount(try place.count())
        case .code(let words): return .text(try place.word(of: words))
        case .text, .day, .currency: return .text(try place.text(.words))
        }
    }
}
