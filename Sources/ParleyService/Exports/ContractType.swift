/// The types that columns of the contract have. Anything else is a fault of the contract: it would not reach every reader unchanged.
public enum ContractType: Hashable, Sendable {
    /// Unicode text.
    case text
    /// A whole number of 64 bits.
    case integer
    /// An exact number of so many digits, so many of them behind the point.
    case decimal(precision: Int, scale: Int)
    /// True or false.
    case boolean
    /// A day.
    case date
    /// An instant in UTC, in microseconds.
    case timestamp

    /// The type that PostgreSQL names so (`format_type`); nil for one that the contract does not have.
    init?(sql: String) {
        switch sql {
        case "text": self = .text
        case "bigint": self = .integer
        case "boolean": self = .boolean
        case "date": self = .date
        case "timestamp with time zone": self = .timestamp
        default:
            let prefix = "numeric("
            guard sql.hasPrefix(prefix), sql.hasSuffix(")") else { return nil }
            let digits = sql.dropFirst(prefix.count).dropLast().split(separator: ",").map { Int($0) }
            guard digits.count == 2, let precision = digits[0], let scale = digits[1] else { return nil }
            self = .decimal(precision: precision, scale: scale)
        }
    }

    /// Its name in SQL; PostgreSQL and DuckDB read the same one.
    public var sql: String {
        switch self {
        case .text: "text"
        case .integer: "bigint"
        case .decimal(let precision, let scale): "numeric(\(precision),\(scale))"
        case .boolean: "boolean"
        case .date: "date"
        case .timestamp: "timestamp with time zone"
        }
    }

    /// Its name in a Table Schema (Frictionless Data).
    public var tableSchema: String {
        switch self {
        case .text: "string"
        case .integer: "integer"
        case .decimal: "number"
        case .boolean: "boolean"
        case .date: "date"
        case .timestamp: "datetime"
        }
    }
}
