internal import Bargaining
internal import EventSourcing

/// One value of a row of a projection.
enum ProjectionCell: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case decimal(ExactDecimal)
    case instant(Timestamp)
    case identifier(UUIDValue)
    case texts([String])
    case identifiers([UUIDValue])

    /// A text, or null.
    static func optional(_ text: String?) -> ProjectionCell { text.map { .text($0) } ?? .null }

    /// A decimal, or null.
    static func optional(_ decimal: ExactDecimal?) -> ProjectionCell { decimal.map { .decimal($0) } ?? .null }

    /// Appends the value in the text format of COPY (PostgreSQL documentation, COPY, "Text Format").
    func append(to line: inout [UInt8]) {
        switch self {
        case .null: line.append(contentsOf: "\\N".utf8)
        case .text(let text): Self.append(text, to: &line)
        case .integer(let number): line.append(contentsOf: String(number).utf8)
        case .boolean(let flag): line.append(flag ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .decimal(let decimal): line.append(contentsOf: decimal.description.utf8)
        case .instant(let instant): line.append(contentsOf: TimestampText.format(instant).utf8)
        case .identifier(let identifier): line.append(contentsOf: identifier.description.utf8)
        case .texts(let texts): Self.append(Self.array(texts), to: &line)
        case .identifiers(let identifiers): Self.append(Self.array(identifiers.map(\.description)), to: &line)
        }
    }

    /// An array literal with every element quoted (PostgreSQL documentation, "Array Input and Output Syntax").
    private static func array(_ elements: [String]) -> String {
        var literal = "{"
        for (index, element) in elements.enumerated() {
            if index > 0 { literal += "," }
            literal += "\""
            for scalar in element.unicodeScalars {
                if scalar == "\"" || scalar == "\\" { literal += "\\" }
                literal.unicodeScalars.append(scalar)
            }
            literal += "\""
        }
        return literal + "}"
    }

    private static func append(_ text: String, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): line.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\n"): line.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): line.append(contentsOf: "\\r".utf8)
            case UInt8(ascii: "\t"): line.append(contentsOf: "\\t".utf8)
            // Text columns cannot hold the zero character; it is shown as the replacement character.
            case 0: line.append(contentsOf: "\u{FFFD}".utf8)
            default: line.append(byte)
            }
        }
    }
}
