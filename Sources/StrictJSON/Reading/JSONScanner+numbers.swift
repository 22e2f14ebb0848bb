extension JSONScanner {
    /// Reads a number from its first byte, a minus or a digit.
    mutating func readNumber() throws(JSONFault) -> JSONValue {
        let start = position
        let isNegative = bytes[start] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let magnitude = try readIntegerPart()
        let isInteger = try !skipFractionAndExponent()
        if isInteger, let magnitude {
            return .integer(isNegative ? -magnitude : magnitude)
        }
        switch limits.numbers {
        case .captureText:
            let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
            return .number(String(decoding: text, as: UTF8.self))
        case .integersOnly where isInteger:
            throw fault(
                .numberOutOfRange, at: start,
                expected: "an integer within ±\(JSONLimits.greatestSafeInteger)")
        case .integersOnly:
            throw fault(.numberNotInteger, at: start, expected: "an integer without fraction and exponent")
        }
    }

    /// Reads the digits before point and exponent. `nil`: beyond ``JSONLimits/greatestSafeInteger``.
    private mutating func readIntegerPart() throws(JSONFault) -> Int64? {
        guard let first = digit(at: position) else { throw unexpected(at: position, expected: "a digit") }
        position += 1
        guard first != 0 else {
            if digit(at: position) != nil {
                throw unexpected(at: position, expected: "no digit after a leading zero")
            }
            return 0
        }
        var magnitude = first
        while let next = digit(at: position) {
            position += 1
            // Once above the bound it stays there; multiplying on could overflow.
            if magnitude <= JSONLimits.greatestSafeInteger { magnitude = magnitude * 10 + next }
        }
        return magnitude <= JSONLimits.greatestSafeInteger ? magnitude : nil
    }

    /// Steps over fraction and exponent; whether there was one of them.
    private mutating func skipFractionAndExponent() throws(JSONFault) -> Bool {
        var found = false
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
            found = true
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try skipDigits()
            found = true
        }
        return found
    }

    private mutating func skipDigits() throws(JSONFault) {
        guard digit(at: position) != nil else { throw unexpected(at: position, expected: "a digit") }
        repeat { position += 1 } while digit(at: position) != nil
    }

    private func digit(at offset: Int) -> Int64? {
        guard offset < bytes.count else { return nil }
        let value = bytes[offset] &- UInt8(ascii: "0")
        return value < 10 ? Int64(value) : nil
    }
}
