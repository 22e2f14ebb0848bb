internal import Bargaining

/// The forms in which the steps of a term name their time (history schema, `by_year` and `schedule`).
enum StepText {
    /// `^([1-9][0-9]?|(19|20)[0-9]{2})$`: a contract year or a calendar year.
    static func isYear(_ text: String) -> Bool {
        isContractYear(text.utf8) || isCalendarYear(text.utf8)
    }

    /// A day, month or year by its form only, `start`, `end`, or `year N` of the contract.
    static func isFrom(_ text: String) -> Bool {
        if text == "start" || text == "end" { return true }
        if text.utf8.starts(with: "year ".utf8) { return isContractYear(text.utf8.dropFirst(5)) }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
        guard let year = parts.first, isCalendarYear(year), parts.count <= 3 else { return false }
        return (parts.count < 2 || isNumber(parts[1], in: 1...12))
            && (parts.count < 3 || isNumber(parts[2], in: 1...31))
    }

    /// Whether a text in the form of a day names one that exists; every other text does.
    static func exists(_ text: String) -> Bool {
        text.utf8.count != "2023-02-30".utf8.count || LocalDay(text) != nil
    }

    /// Two digits within a range.
    static func isNumber(_ digits: some Collection<UInt8>, in range: ClosedRange<Int>) -> Bool {
        guard digits.count == 2, digits.allSatisfy(isDigit) else { return false }
        return range.contains(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }

    /// `(19|20)[0-9]{2}`.
    static func isCalendarYear(_ digits: some Collection<UInt8>) -> Bool {
        digits.count == 4 && digits.allSatisfy(isDigit)
            && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }

    private static func isContractYear(_ digits: some Collection<UInt8>) -> Bool {
        (1...2).contains(digits.count) && digits.allSatisfy(isDigit) && digits.first != UInt8(ascii: "0")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
