/// The patterns of the history schema, matched byte by byte.
enum HistoryPattern {
    /// `^[a-z0-9]+(-[a-z0-9]+)*$`.
    static func isIdentifier(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        }
    }

    /// `^[A-Z]{3}$`.
    static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// `^https?://[^\s]+$`, white space as ECMA-262 and Unicode know it.
    static func isAddress(_ text: String) -> Bool {
        guard let scheme = ["http://", "https://"].first(where: { text.utf8.starts(with: $0.utf8) }) else {
            return false
        }
        let rest = text.unicodeScalars.dropFirst(scheme.utf8.count)
        return !rest.isEmpty && !rest.contains { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    }

    /// `^(0|[1-9][0-9]{0,11})$`.
    static func isCount(_ text: String) -> Bool {
        let digits = text.utf8
        return (1...12).contains(digits.count) && digits.allSatisfy(isDigit)
            && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
    }

    /// `^(100(\.0+)?|[0-9]{1,2}(\.[0-9]{1,6})?)$`.
    static func isPercent(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
        if parts[0].elementsEqual("100".utf8) {
            return parts.count == 1 || parts[1].allSatisfy { $0 == UInt8(ascii: "0") }
        }
        return parts[0].count <= 2 && (parts.count == 1 || parts[1].count <= 6)
    }

    /// `^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`: the form only.
    static func isDay(_ text: String) -> Bool {
        isDay(text.utf8)
    }

    /// `^(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?$`.
    static func isMonthOrYear(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count <= 2 && StepText.isCalendarYear(parts[0])
            && (parts.count == 1 || StepText.isNumber(parts[1], in: 1...12))
    }

    /// A day as above, perhaps with `T([01][0-9]|2[0-3]):[0-5][0-9]`.
    static func isMoment(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
        guard isDay(parts[0]) else { return false }
        guard parts.count == 2 else { return true }
        let clock = parts[1].split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
        return clock.count == 2 && StepText.isNumber(clock[0], in: 0...23) && StepText.isNumber(clock[1], in: 0...59)
    }

    private static func isDay(_ text: some Collection<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 3 && StepText.isCalendarYear(parts[0]) && StepText.isNumber(parts[1], in: 1...12)
            && StepText.isNumber(parts[2], in: 1...31)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
