internal import Bargaining
internal import StrictJSON

/// Builds JSON Schemas (draft 2020-12, as OpenAPI 3.1 has them).
enum Schema {
    /// An object of exactly these members.
    static func object(_ members: [BodyMember], isOpen: Bool = false) -> JSONValue {
        var properties = JSONObject()
        for member in members { properties[member.name] = member.schema }
        var schema: JSONObject = ["type": "object", "properties": .object(properties)]
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        if !isOpen { schema["additionalProperties"] = false }
        return .object(schema)
    }

    /// A text of 1 to so many characters.
    static func text(_ maximum: Int, minimum: Int = 1) -> JSONValue {
        ["type": "string", "minLength": .integer(Int64(minimum)), "maxLength": .integer(Int64(maximum))]
    }

    /// A text of a form.
    static func text(pattern: String, maximum: Int? = nil) -> JSONValue {
        var schema: JSONObject = ["type": "string", "pattern": .string(pattern)]
        if let maximum { schema["maxLength"] = .integer(Int64(maximum)) }
        return .object(schema)
    }

    /// A text of a registered format.
    static func text(format: String) -> JSONValue { ["type": "string", "format": .string(format)] }

    /// One of the words of a closed list.
    static func choice<Choice>(_ choices: Choice.Type, except excluded: Choice? = nil) -> JSONValue
    where Choice: CaseIterable & RawRepresentable<String> {
        let words = Choice.allCases.map(\.rawValue).filter { $0 != excluded?.rawValue }
        return ["type": "string", "enum": .array(words.map { .string($0) })]
    }

    /// A whole number in a range.
    static func integer(_ range: ClosedRange<Int64>) -> JSONValue {
        ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    }

    /// A list.
    static func list(_ element: JSONValue, _ range: ClosedRange<Int>) -> JSONValue {
        [
            "type": "array", "items": element, "minItems": .integer(Int64(range.lowerBound)),
            "maxItems": .integer(Int64(range.upperBound)),
        ]
    }

    /// Any of several forms.
    static func any(_ schemas: [JSONValue]) -> JSONValue { ["anyOf": .array(schemas)] }

    /// A constant word.
    static func constant(_ word: String) -> JSONValue { ["type": "string", "const": .string(word)] }

    /// Keys of agenda items, at least one.
    static let itemKeys = list(SchemaName.itemKey.reference, 1...TermSheet.maximumEntries)

    /// A flag that is `true` or absent.
    static let flag: JSONValue = ["type": "boolean", "const": true]

    /// A schema, or `null`.
    static func nullable(_ schema: JSONValue) -> JSONValue { any([schema, ["type": "null"]]) }

    /// A schema with a description.
    static func described(_ schema: JSONValue, _ text: String) -> JSONValue {
        guard case .object(var object) = schema else { return schema }
        object["description"] = .string(text)
        return .object(object)
    }
}
