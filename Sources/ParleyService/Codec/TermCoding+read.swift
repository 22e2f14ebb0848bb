public import Bargaining
public import StrictJSON

extension TermCoding {
    /// Reads a term.
    ///
    /// - Parameters:
    ///   - cursor: the term and its place.
    ///   - form: as ``CodingForm/request`` every word must be one that terms of the kind carry, with content of its
    ///     type; as ``CodingForm/stored`` any other word is kept as text.
    /// - Throws: the first ``CodingFault``.
    /// - Complexity: O(members).
    public static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> Term {
        // Not finished: the members it is not asked for are the extra words.
        var members = try MemberReader(cursor, form: form)
        let kind = try members.required("kind").word(TermKind.self)
        let value = try value(kind, &members)
        guard members.hasOthers else { return Term(value) }
        return Term(value, words: try words(of: members.object, kind: kind, at: cursor, form))
    }

    private static func value(_ kind: TermKind, _ members: inout MemberReader) throws(CodingFault) -> TermValue {
        let form = members.form
        switch kind {
        case .scalar:
            return .scalar(
                amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(form),
                comparator: try comparator(&members))
        case .range:
            return .range(
                minimum: try members.required("min").decimal(), maximum: try members.required("max").decimal(),
                unit: try members.required("unit").unit(form))
        case .byYear:
            return .byYear(
                unit: try members.required("unit").unit(form),
                steps: try members.required("steps").list(minimum: 1, maximum: Term.maximumSteps) {
                    step throws(CodingFault) in
                    try yearStep(step, form)
                })
        case .schedule:
            return .schedule(
                unit: try members.required("unit").unit(form),
                steps: try members.required("steps").list(minimum: 1, maximum: Term.maximumSteps) {
                    step throws(CodingFault) in
                    try datedStep(step, form)
                })
        case .tiers:
            return .tiers(
                unit: try members.required("unit").unit(form),
                lines: try members.required("tiers").list(minimum: 1, maximum: Term.maximumLines) {
                    line throws(CodingFault) in
                    try TierLineCoding.read(line, as: form)
                })
        case .composite:
            return .composite(
                parts: try members.required("parts").list(minimum: 1, maximum: Term.maximumParts) {
                    part throws(CodingFault) in
                    try compositePart(part, form)
                })
        case .reference:
            return .reference(
                amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(form),
                norm: try members.required("norm").line(form),
                comparator: try comparator(&members))
        case .procedure:
            return .procedure(
                duty: try members.required("duty").prose(form),
                owner: try members.required("owner").word(Side.self), due: try members.optional("due")?.day())
        case .text:
            return .text(try members.required("text").prose(form))
        case .unknown:
            return .unknown(try members.required("text").prose(form))
        }
    }

    /// The extra words, in the order of the object.
    private static func words(
        of object: JSONObject, kind: TermKind, at cursor: JSONCursor, _ form: CodingForm
    ) throws(CodingFault) -> [TermWord] {
        let valueMembers = kind.valueMembers
        var words: [TermWord] = []
        for member in object.members where !valueMembers.contains(member.key) {
            guard words.count < TermWordCatalogue.maximumCount || form == .stored else {
                throw cursor.fault(.tooMany, expected: .init(.extraWordsUpTo, TermWordCatalogue.maximumCount))
            }
            let place = JSONCursor(member.value, pointer: cursor.pointer.appending(member.key))
            switch form {
            case .request:
                guard let wordForm = TermWordCatalogue.form(of: member.key, in: kind) else {
                    throw place.fault(.wordUnknown, expected: .init(.wordOfKind, words: [kind.rawValue]))
                }
                words.append(TermWord(name: member.key, content: try content(wordForm, place)))
            case .stored:
                let name = unescaped(member.key)
                words.append(
                    TermWord(
                        name: name,
                        content: try storedContent(place, wordForm: TermWordCatalogue.form(of: name, in: kind))))
            }
        }
        return words
    }

    static func unescaped(_ name: String) -> String {
        name.hasSuffix(escape) ? String(name.dropLast(escape.count)) : name
    }

    private static func content(_ wordForm: TermWordForm, _ place: JSONCursor) throws(CodingFault) -> TermWord.Content {
        switch wordForm {
        case .flag:
            guard case .bool(true) = place.value else {
                throw place.fault(.wordType, expected: .init(.flag))
            }
            return .flag
        case .amount:
            return .amount(try place.decimal())
        case .count:
            let amount = try place.decimal()
            guard amount.scale == 0, amount.coefficient >= 0 else {
                throw place.fault(.wordType, expected: .init(.wholeNumberInString))
            }
            return .amount(amount)
        case .text:
            guard case .string = place.value else { throw place.fault(.wordType, expected: .init(.string)) }
            return .text(try place.line(.request))
        case .code(let codes):
            return .text(try text(place, wordForm, .init(.choice, words: codes), .notAllowed))
        case .day:
            return .text(try text(place, wordForm, .init(.day), .malformed))
        case .currency:
            return .text(try text(place, wordForm, .init(.currency), .malformed))
        }
    }

    /// A text that has a form of its own.
    private static func text(
        _ place: JSONCursor, _ wordForm: TermWordForm, _ expected: ValueExpectation, _ code: CodingFault.Code
    ) throws(CodingFault) -> String {
        guard case .string(let text) = place.value else { throw place.fault(.wordType, expected: expected) }
        guard wordForm.admits(.text(text)) else { throw place.fault(code, expected: expected) }
        return text
    }

    /// What a recorded word says: a figure where its form asks for one and it is one, else what is written.
    static func storedContent(_ place: JSONCursor, wordForm: TermWordForm?) throws(CodingFault) -> TermWord.Content {
        switch place.value {
        case .bool(true):
            return .flag
        case .string(let text):
            switch wordForm {
            case .amount, .count: return ExactDecimal(text).map { .amount($0) } ?? .text(text)
            default: return .text(text)
            }
        default:
            throw place.fault(.wrongType, expected: .init(.flagOrText))
        }
    }

    static func comparator(_ members: inout MemberReader) throws(CodingFault) -> Comparator? {
        try members.optional("comparator")?.word(Comparator.self)
    }

    private static func yearStep(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> YearStep {
        var members = try MemberReader(cursor, form: form)
        let place = try members.required("year")
        let year = try place.text()
        guard form == .stored || StepText.isYear(year) else {
            throw place.fault(.malformed, expected: .init(.termYear))
        }
        let step = YearStep(year: year, amount: try members.required("amount").decimal())
        try members.finish()
        return step
    }

    private static func datedStep(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> DatedStep {
        var members = try MemberReader(cursor, form: form)
        let place = try members.required("from")
        let from = try place.text()
        guard form == .stored || (StepText.isFrom(from) && StepText.exists(from)) else {
            throw place.fault(.malformed, expected: .init(.stepStart))
        }
        let step = DatedStep(
            from: from, amount: try members.required("amount").decimal(),
            isAdjustedForInflation: try members.flag("adjusted_for_inflation"))
        try members.finish()
        return step
    }

    private static func compositePart(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> CompositePart {
        var members = try MemberReader(cursor, form: form)
        let place = try members.required("role")
        let role = try place.text()
        guard form == .stored || ItemKey(role) != nil else {
            throw place.fault(.malformed, expected: .init(.compositeRole))
        }
        let part = CompositePart(
            role: role, amount: try members.required("amount").decimal(), unit: try members.required("unit").unit(form),
            comparator: try comparator(&members))
        try members.finish()
        return part
    }
}
