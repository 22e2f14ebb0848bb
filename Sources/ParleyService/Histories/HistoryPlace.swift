internal import StrictJSON

/// A value of a history file with its JSON Pointer and the place in the schema that it is checked against.
struct HistoryPlace {
    /// The value.
    let value: JSONValue
    /// Where it stands in the file.
    let pointer: JSONPointer
    /// Where its rules stand in the schema: the name of a definition, or of a member of one: `event.type`.
    let schema: String

    /// A fault of this value against a keyword of the schema.
    func fault(_ keyword: String, en: String, zh: String) -> HistoryFault {
        HistoryFault(
            pointer: pointer.description, rule: "schema:\(schema).\(keyword)", expected: .init(en: en, zh: zh))
    }

    /// A fault of this value against a numbered rule of FORMAT §7.
    func fault(format rule: Int, en: String, zh: String) -> HistoryFault {
        HistoryFault(pointer: pointer.description, rule: "format-7.\(rule)", expected: .init(en: en, zh: zh))
    }

    /// The same value, checked against another place of the schema.
    func checked(as schema: String) -> HistoryPlace {
        HistoryPlace(value: value, pointer: pointer, schema: schema)
    }

    /// A member of this object, which must be one.
    func member(_ name: String, _ value: JSONValue, as schema: String) -> HistoryPlace {
        HistoryPlace(value: value, pointer: pointer.appending(name), schema: schema)
    }

    /// The value as an object.
    func object() throws(HistoryFault) -> JSONObject {
        guard case .object(let object) = value else { throw fault("type", en: "an object", zh: "对象") }
        return object
    }

    /// The elements of a list within its bounds.
    func elements(minimum: Int = 0, maximum: Int, as schema: String) throws(HistoryFault) -> [HistoryPlace] {
        guard case .array(let values) = value else { throw fault("type", en: "a list", zh: "列表") }
        guard values.count >= minimum else {
            throw fault("minItems", en: "at least \(minimum) entries", zh: "至少 \(minimum) 项")
        }
        guard values.count <= maximum else {
            throw fault("maxItems", en: "at most \(maximum) entries", zh: "至多 \(maximum) 项")
        }
        return values.enumerated().map { index, value in
            HistoryPlace(value: value, pointer: pointer.appending(index), schema: schema)
        }
    }

    /// Refuses a list whose elements are not all different; the second of two alike is at fault.
    func requireUnique<Element: Hashable>(_ elements: [Element], _ places: [HistoryPlace]) throws(HistoryFault) {
        var seen: Set<Element> = []
        for (element, place) in zip(elements, places) where !seen.insert(element).inserted {
            throw place.checked(as: schema).fault("uniqueItems", en: "entries that all differ", zh: "各项互不相同")
        }
    }

    /// The value as `true`.
    func flag() throws(HistoryFault) -> Bool {
        guard case .bool(true) = value else {
            throw fault("const", en: "true, or no such member", zh: "true,或不写该成员")
        }
        return true
    }

    /// The value as one of the words of a list.
    func word(of words: [String]) throws(HistoryFault) -> String {
        guard case .string(let text) = value, let word = words.first(where: { $0.utf8.elementsEqual(text.utf8) }) else {
            let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
            throw fault("enum", en: "one of \(list)", zh: "下列之一:\(list)")
        }
        return word
    }

    /// The value as a whole number within a range. JSON Schema counts `1.0` as whole.
    func integer(_ range: ClosedRange<Int64>) throws(HistoryFault) -> Int {
        guard let integer = CanonicalNumber.integer(value) else {
            throw fault("type", en: "a whole number", zh: "整数")
        }
        guard let number = integer, number >= range.lowerBound else {
            throw integer == nil && !CanonicalNumber.isNegative(value)
                ? fault("maximum", en: "at most \(range.upperBound)", zh: "不大于 \(range.upperBound)")
                : fault("minimum", en: "at least \(range.lowerBound)", zh: "不小于 \(range.lowerBound)")
        }
        guard number <= range.upperBound else {
            throw fault("maximum", en: "at most \(range.upperBound)", zh: "不大于 \(range.upperBound)")
        }
        return Int(number)
    }
}
