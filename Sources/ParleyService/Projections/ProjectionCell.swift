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

    /// A day, or null.
    static func optional(_ day: LocalDay?) -> ProjectionCell { .optional(day?.description) }

    /// An instant, or null.
    static func optional(_ instant: Timestamp?) -> ProjectionCell { instant.map { .instant($0) } ?? .null }

    /// A number, or null.
    static func optional(_ number: Int64?) -> ProjectionCell { number.map { .integer($0) } ?? .null }

    /// A yes or no, or null.
    static func optional(_ flag: Bool?) -> ProjectionCell { flag.map { .boolean($0) } ?? .null }

    /// Appends the value in the text format of COPY (PostgreSQL documentation, COPY, "Text Format").
    func append(to line: inout [UInt8]) {
        switch self {
        case .null: line.append(contentsOf: "\\N".utf8)
        case .text(let text): Self.append(text, to: &line)
        case .integer(let number): line.append(contentsOf: String(number).utf8)
        case .boolean(let flag): line.append(flag ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .decimal(let decimal): line.append(contentsOf: decimal.description.utf8)
        case .instant(let instant): line.append(contentsOf: TimestampText.format(instant).utf8)
        case .identifier(let identifier): Self.append(identifier, to: &line)
        case .texts(let texts):
            Self.appendArray(texts, to: &line) { text, line in
                line.append(UInt8(ascii: "\""))
                Self.append(text, inArray: true, to: &line)
                line.append(UInt8(ascii: "\""))
            }
        case .identifiers(let identifiers): Self.appendArray(identifiers, to: &line) { Self.append($0, to: &$1) }
        }
    }

    /// An array literal (PostgreSQL documentation, "Array Input and Output Syntax").
    private static func appendArray<Element>(
        _ elements: [Element], to line: inout [UInt8], _ append: (Element, inout [UInt8]) -> Void
    ) {
        line.append(UInt8(ascii: "{"))
        for (index, element) in elements.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            append(element, &line)
        }
        line.append(UInt8(ascii: "}"))
    }

    private static func append(_ identifier: UUIDValue, to line: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: UUIDValue.textByteCount) { buffer in
            identifier.write(to: buffer)
            line.append(contentsOf: buffer)
        }
    }

    /// - Parameter inArray: whether it is a quoted element of an array, where quotes and backslashes take one more.
    private static func append(_ text: String, inArray: Bool = false, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): line.append(contentsOf: (inArray ? "\\\\\\\\" : "\\\\").utf8)
            case UInt8(ascii: "\"") where inArray: line.append(contentsOf: "\\\\\"".utf8)
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
