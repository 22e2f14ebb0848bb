extension JSONScanner {
    /// Reads a string from its opening quotation mark.
    mutating func readString() throws(JSONFault) -> String {
        let start = position + 1
        var index = start
        while true {
            index = bytes.firstSpecialByte(from: index)
            guard index < bytes.count else { throw unclosedString() }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                position = index + 1
                return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
            case UInt8(ascii: "\\"):
                return try readEscapedString(from: start, firstEscape: index)
            case 0x80...:
                index += try checkedSequenceLength(at: index)
            default:
                throw unescapedControl(at: index)
            }
        }
    }

    /// Goes on with a string in which an escape was found.
    private mutating func readEscapedString(from start: Int, firstEscape: Int) throws(JSONFault) -> String {
        unescaped.removeAll(keepingCapacity: true)
        unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<firstEscape]))
        var index = firstEscape
        while true {
            guard index < bytes.count else { throw unclosedString() }
            var plain = index
            switch bytes[index] {
            case UInt8(ascii: "\""):
                position = index + 1
                return String(decoding: unescaped, as: UTF8.self)
            case UInt8(ascii: "\\"):
                index = try readEscape(at: index)
                plain = index
            case 0x80...:
                index += try checkedSequenceLength(at: index)
            default:
                throw unescapedControl(at: index)
            }
            index = bytes.firstSpecialByte(from: index)
            unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<index]))
        }
    }

    /// Appends what the escape sequence at a backslash stands for; the offset behind it.
    private mutating func readEscape(at backslash: Int) throws(JSONFault) -> Int {
        guard backslash + 1 < bytes.count else { throw unclosedString() }
        switch bytes[backslash + 1] {
        case UInt8(ascii: "\""): unescaped.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "/"): unescaped.append(UInt8(ascii: "/"))
        case UInt8(ascii: "b"): unescaped.append(0x08)
        case UInt8(ascii: "f"): unescaped.append(0x0C)
        case UInt8(ascii: "n"): unescaped.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): unescaped.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "t"): unescaped.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "u"): return try readUnicodeEscape(at: backslash)
        default:
            throw fault(
                .invalidEscape, at: backslash, expected: "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
        return backslash + 2
    }

    /// Appends the scalar of `\uXXXX`, or of two of them that are a surrogate pair; the offset behind.
    private mutating func readUnicodeEscape(at backslash: Int) throws(JSONFault) -> Int {
        let first = try hexadecimal(ofEscape: backslash)
        guard 0xD800...0xDFFF ~= first else {
            append(scalar: first)
            return backslash + 6
        }
        let second = backslash + 6
        guard first < 0xDC00 else { throw loneSurrogate(at: backslash) }
        for (offset, byte) in [(second, UInt8(ascii: "\\")), (second + 1, UInt8(ascii: "u"))] {
            guard offset < bytes.count else { throw unclosedString() }
            guard bytes[offset] == byte else { throw loneSurrogate(at: backslash) }
        }
        let low = try hexadecimal(ofEscape: second)
        guard 0xDC00...0xDFFF ~= low else { throw loneSurrogate(at: backslash) }
        append(scalar: 0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
        return second + 6
    }

    /// The number of the four hexadecimal digits behind `\u`.
    private func hexadecimal(ofEscape backslash: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for offset in backslash + 2..<backslash + 6 {
            guard offset < bytes.count else { throw unclosedString() }
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw fault(.invalidEscape, at: backslash, expected: "four hexadecimal digits after \\u")
            }
        }
        return value
    }

    /// Appends a scalar that is no surrogate and at most U+10FFFF in UTF-8.
    private mutating func append(scalar: UInt32) {
        switch scalar {
        case ..<0x80:
            unescaped.append(UInt8(truncatingIfNeeded: scalar))
        case ..<0x800:
            unescaped.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
            unescaped.append(Self.continuation(scalar))
        case ..<0x10000:
            unescaped.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            unescaped.append(Self.continuation(scalar >> 6))
            unescaped.append(Self.continuation(scalar))
        default:
            unescaped.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            unescaped.append(Self.continuation(scalar >> 12))
            unescaped.append(Self.continuation(scalar >> 6))
            unescaped.append(Self.continuation(scalar))
        }
    }

    private static func continuation(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }

    private func checkedSequenceLength(at offset: Int) throws(JSONFault) -> Int {
        guard let length = bytes.lengthOfUTF8Sequence(at: offset) else {
            throw fault(.invalidUTF8, at: offset, expected: "valid UTF-8")
        }
        return length
    }

    private func unclosedString() -> JSONFault {
        fault(.unexpectedEnd, at: bytes.count, expected: "the end of the string, '\"'")
    }

    private func unescapedControl(at offset: Int) -> JSONFault {
        fault(.controlCharacter, at: offset, expected: "control characters in strings to be escaped")
    }

    private func loneSurrogate(at offset: Int) -> JSONFault {
        fault(.loneSurrogate, at: offset, expected: "a high surrogate followed by a low one")
    }
}
