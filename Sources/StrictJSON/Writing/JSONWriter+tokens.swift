extension JSONWriter {
    /// The most digits of an `Int64`.
    private static let greatestDigitCount = 19

    private static let hexadecimalDigits: StaticString = "0123456789abcdef"

    /// Appends a text with its quotation marks.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { appendEscaped($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends an integer in decimal digits.
    static func append(_ integer: Int64, to bytes: inout [UInt8]) {
        if integer < 0 { bytes.append(UInt8(ascii: "-")) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: greatestDigitCount) { digits in
            var rest = integer.magnitude
            var first = greatestDigitCount
            repeat {
                first -= 1
                digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[first...]))
        }
    }

    /// Appends ASCII that needs no escaping.
    static func append(word: StaticString, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    private static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        while true {
            let next = text.firstEscapedByte(from: start)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<next]))
            guard next < text.count else { return }
            appendEscape(of: text[next], to: &bytes)
            start = next + 1
        }
    }

    private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): append(word: "\\\"", to: &bytes)
        case UInt8(ascii: "\\"): append(word: "\\\\", to: &bytes)
        case 0x08: append(word: "\\b", to: &bytes)
        case 0x0C: append(word: "\\f", to: &bytes)
        case UInt8(ascii: "\n"): append(word: "\\n", to: &bytes)
        case UInt8(ascii: "\r"): append(word: "\\r", to: &bytes)
        case UInt8(ascii: "\t"): append(word: "\\t", to: &bytes)
        default:
            append(word: "\\u00", to: &bytes)
            bytes.append(hexadecimalDigits.utf8Start[Int(byte >> 4)])
            bytes.append(hexadecimalDigits.utf8Start[Int(byte & 15)])
        }
    }
}
