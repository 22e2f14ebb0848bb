internal import Bargaining
internal import EventSourcing

/// One value of a row of a projection.
enum ProjectionCell: Hashable, Sendable {
    case null
    case text(String)
    case integer(Int64)
    case boolean(Bool)
    case decimal(ExactDecimal)
    case day(LocalDay)
    case instant(Timestamp)
    case identifier(UUIDValue)
    case texts([String])
    case identifiers([UUIDValue])

    /// A text, or null.
    static func optional(_ text: String?) -> ProjectionCell { text.map { .text($0) } ?? .null }

    /// A decimal, or null.
    static func optional(_ decimal: ExactDecimal?) -> ProjectionCell { decimal.map { .decimal($0) } ?? .null }

    /// A day, or null.
    static func optional(_ day: LocalDay?) -> ProjectionCell { day.map { .day($0) } ?? .null }

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
        case .integer(let number): Self.append(number, to: &line)
        case .boolean(let flag): line.append(flag ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .decimal(let decimal): line.append(contentsOf: decimal.description.utf8)
        case .day(let day): Self.append(day, to: &line)
        case .instant(let instant):
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: TimestampText.byteCount) { buffer in
                TimestampText.write(instant, to: buffer)
                line.append(contentsOf: buffer)
            }
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

    private static func append(_ number: Int64, to line: inout [UInt8]) {
        guard (0...9).contains(number) else { return line.append(contentsOf: String(number).utf8) }
        line.append(UInt8(ascii: "0") + UInt8(number))
    }

    private static func append(_ day: LocalDay, to line: inout [UInt8]) {
        guard (1_000...9_999).contains(day.year) else { return line.append(contentsOf: day.description.utf8) }
        append(day.year / 100, to: &line)
        append(day.year % 100, to: &line)
        line.append(UInt8(ascii: "-"))
        append(day.month, to: &line)
        line.append(UInt8(ascii: "-"))
        append(day.day, to: &line)
    }

    /// Two digits.
    private static func append(_ number: Int, to line: inout [UInt8]) {
        line.append(UInt8(ascii: "0") + UInt8(number / 10))
        line.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// - Parameter inArray: whether it is a quoted element of an array, where quotes and backslashes take one more.
    private static func append(_ text: String, inArray: Bool = false, to line: inout [UInt8]) {
        // Nearly every text can stand as it is.
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            guard !bytes.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }) else {
                return false
            }
            line.append(contentsOf: bytes)
            return true
        }
        if isPlain == true { return }
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
