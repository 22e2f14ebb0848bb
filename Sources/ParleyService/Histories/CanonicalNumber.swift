internal import StrictJSON

/// Whole numbers in whatever way JSON lets them be written: `1`, `1.0`, `10e-1`.
enum CanonicalNumber {
    /// The whole number that a value is: `nil` where it is none, and a `nil` inside where it is one beyond ±2^53.
    static func integer(_ value: JSONValue) -> Int64?? {
        switch value {
        case .integer(let integer): .some(.some(integer))
        case .number(let text): whole(text)
        default: nil
        }
    }

    /// Whether a number is written with a minus.
    static func isNegative(_ value: JSONValue) -> Bool {
        switch value {
        case .integer(let integer): integer < 0
        case .number(let text): text.utf8.first == UInt8(ascii: "-")
        default: false
        }
    }

    /// Exact, without binary floating point, and bounded however large the exponent is.
    private static func whole(_ text: String) -> Int64?? {
        var digits: [UInt8] = []
        var pointShift = 0
        var sawPoint = false
        var bytes = text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        while let byte = bytes.first, byte | 0x20 != UInt8(ascii: "e") {
            if byte == UInt8(ascii: ".") {
                sawPoint = true
            } else {
                digits.append(byte - UInt8(ascii: "0"))
                if sawPoint { pointShift += 1 }
            }
            bytes = bytes.dropFirst()
        }
        while digits.last == 0 {
            digits.removeLast()
            pointShift -= 1
        }
        let significant = digits.drop { $0 == 0 }
        guard !significant.isEmpty else { return .some(.some(0)) }
        // Too many digits for `Int` put the exponent far out of reach either way; its sign decides.
        let exponentText = String(bytes.dropFirst()) ?? ""
        let isTiny = exponentText.utf8.first == UInt8(ascii: "-")
        let exponent = exponentText.isEmpty ? 0 : Int(exponentText) ?? (isTiny ? Int.min / 2 : Int.max / 2)
        let shift = exponent - pointShift
        guard shift >= 0 else { return nil }
        guard significant.count + min(shift, 32) <= 16 else { return .some(nil) }
        var magnitude: Int64 = 0
        for digit in significant { magnitude = magnitude * 10 + Int64(digit) }
        for _ in 0..<shift { magnitude *= 10 }
        guard magnitude <= JSONLimits.greatestSafeInteger else { return .some(nil) }
        return .some(.some(isNegative ? -magnitude : magnitude))
    }
}
