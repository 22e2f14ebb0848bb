internal import Bargaining

/// The words in which profile files write periods, shares and thresholds.
enum RuleText {
    /// `20 days`, `10 working days`, `3 months`; `1 day` in the singular. `nil` for any other text; the count may be out
    /// of range.
    static func period(_ text: String) -> Period? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let first = words.first, let count = YAMLValue.number(first), count > 0 else { return nil }
        let ending = count == 1 ? "" : "s"
        return switch words.dropFirst().joined(separator: " ") {
        case "day" + ending: .calendarDays(count)
        case "working day" + ending: .workingDays(count)
        case "month" + ending: .months(count)
        default: nil
        }
    }

    /// `2/3`; `nil` for any other text and for shares not in lowest terms.
    static func share(_ text: some StringProtocol) -> Share? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let numerator = YAMLValue.number(parts[0]), let denominator = YAMLValue.number(parts[1])
        else { return nil }
        return Share(numerator, of: denominator)
    }

    /// `many`, `at least 1/5`, `more than 1/20`; `nil` for any other text.
    static func threshold(_ text: String) -> CompositionRule.Threshold? {
        if text == "many" { return .many }
        if text.hasPrefix("at least ") { return share(text.dropFirst(9)).map { .atLeast($0) } }
        if text.hasPrefix("more than ") { return share(text.dropFirst(10)).map { .moreThan($0) } }
        return nil
    }
}
