internal import Bargaining
internal import StrictJSON

/// The schemas of terms: one form a kind, and extra words beside it.
enum TermSchema {
    private static let names: [(kind: TermKind, name: SchemaName)] = [
        (.scalar, .scalarTerm), (.range, .rangeTerm), (.byYear, .byYearTerm), (.schedule, .scheduleTerm),
        (.tiers, .tiersTerm), (.composite, .compositeTerm), (.reference, .referenceTerm),
        (.procedure, .procedureTerm), (.text, .textTerm), (.unknown, .unknownTerm),
    ]

    /// A term of any kind, told apart by `kind`.
    static var schema: JSONValue {
        var mapping = JSONObject()
        for (kind, name) in names { mapping[kind.rawValue] = .string("#/components/schemas/\(name.rawValue)") }
        return [
            "oneOf": .array(names.map(\.name.reference)),
            "discriminator": ["propertyName": "kind", "mapping": .object(mapping)],
        ]
    }

    /// A term of one kind.
    static func kind(_ name: SchemaName) -> JSONValue {
        guard let kind = names.first(where: { $0.name == name })?.kind else { return .null }
        let members = [.required("kind", Schema.constant(kind.rawValue))] + members(of: kind)
        guard kind != .unknown else { return Schema.object(members) }
        return open(members, words: Schema.any([["type": "string"], Schema.flag, ["type": "integer"]]))
    }

    /// A step, part or line of a term.
    static func part(_ name: SchemaName) -> JSONValue {
        switch name {
        case .yearStep: Schema.object([.required("year", Schema.text(20)), .required("amount", decimal)])
        case .datedStep:
            Schema.object([
                .required("from", Schema.text(20)), .required("amount", decimal),
                .optional("adjusted_for_inflation", Schema.flag),
            ])
        case .compositePart:
            Schema.object([
                .required("role", Schema.text(64)), .required("amount", decimal), .required("unit", unit),
                .optional("comparator", comparator),
            ])
        case .amountLine: line([.required("amount", decimal), .optional("plus", text)])
        case .rangeLine: line([.required("min", decimal), .required("max", decimal)])
        case .ruleLine: line([.required("rule", text), .optional("cap", decimal)])
        default:
            Schema.any([SchemaName.amountLine.reference, SchemaName.rangeLine.reference, SchemaName.ruleLine.reference])
        }
    }

    private static let decimal = SchemaName.decimal.reference
    private static let unit = SchemaName.unit.reference
    private static let text = Schema.text(NegotiationLimits.maximumWordScalars)
    private static let comparator = Schema.choice(Comparator.self)

    private static func members(of kind: TermKind) -> [BodyMember] {
        switch kind {
        case .scalar: [.required("amount", decimal), .required("unit", unit), .optional("comparator", comparator)]
        case .range: [.required("min", decimal), .required("max", decimal), .required("unit", unit)]
        case .byYear: [.required("unit", unit), .required("steps", list(.yearStep, Term.maximumSteps))]
        case .schedule: [.required("unit", unit), .required("steps", list(.datedStep, Term.maximumSteps))]
        case .tiers: [.required("unit", unit), .required("tiers", list(.tierLine, Term.maximumLines))]
        case .composite: [.required("parts", list(.compositePart, Term.maximumParts))]
        case .reference:
            [
                .required("amount", decimal), .required("unit", unit), .required("norm", text),
                .optional("comparator", comparator),
            ]
        case .procedure:
            [
                .required("duty", text), .required("owner", Schema.choice(Side.self)),
                .optional("due", Schema.text(format: "date")),
            ]
        case .text, .unknown: [.required("text", text)]
        }
    }

    /// A line of a table: its other members say to what it applies.
    private static func line(_ members: [BodyMember]) -> JSONValue {
        open(
            members + [.optional("comparator", comparator), .optional("previous", decimal)], words: ["type": "string"])
    }

    private static func open(_ members: [BodyMember], words: JSONValue) -> JSONValue {
        guard case .object(var object) = Schema.object(members, isOpen: true) else { return .null }
        object["additionalProperties"] = words
        return .object(object)
    }

    private static func list(_ name: SchemaName, _ maximum: Int) -> JSONValue {
        Schema.list(name.reference, 1...maximum)
    }
}
