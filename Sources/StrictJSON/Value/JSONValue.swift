/// A JSON value (RFC 8259) as the strict reader yields it.
///
/// There is no floating-point case: bargaining amounts are exact decimals in strings. Two values are equal when they
/// have the same shape and their texts the same Unicode scalars; canonically equivalent texts ("é" composed and
/// decomposed) differ, unlike Swift's own `String` equality.
public enum JSONValue: Sendable {
    /// The literal `null`.
    case null
    /// The literals `true` and `false`.
    case bool(Bool)
    /// A number without fraction and exponent. The reader only yields values within ±``JSONLimits/greatestSafeInteger``.
    case integer(Int64)
    /// Any other number, as written. Only read under ``JSONLimits/Numbers/captureText``; whoever builds it by hand
    /// must give a number in the grammar of RFC 8259 §6, because it is written unchanged.
    case number(String)
    /// A text of Unicode scalars.
    case string(String)
    /// The elements in order.
    case array([JSONValue])
    /// The members in the order of the document.
    case object(JSONObject)

    /// The JSON type in words, for messages to people.
    var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue: Equatable {
    /// Whether both have the same shape and the same Unicode scalars.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left.hasSameScalars(as: right)
        case (.string(let left), .string(let right)): left.hasSameScalars(as: right)
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}
