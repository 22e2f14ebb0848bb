/// That a term itself says by how many percent something rises: then it needs no baseline.
enum StatedRise: Hashable {
    /// The amount is the rise over so many years.
    case over(years: Int)
    /// The amount is the rise in each year.
    case perYear
    /// The amounts are the rises of their years or steps, one upon the other.
    case steps

    /// Most years that a term can name.
    private static let maximumYears = 99
    private static let percent = "percent"

    /// What a term states; `nil` where it states no rise, or does not say over how long.
    ///
    /// `percent over 3 years` and `percent per year` say it themselves. A plain `percent` of pay is a rise where it is told by
    /// year or by date, or with the word `over` and a number of years; in every other place it can be a level.
    init?(_ term: Term, of subject: Subject) {
        guard let unit = term.unit?.text else { return nil }
        switch term.kind {
        case .scalar, .range:
            if unit == "percent per year" || unit == "percent/year" {
                self = .perYear
            } else if let years = Self.years(unit, after: "percent over ") {
                self = .over(years: years)
            } else if unit == Self.percent, Self.isPay(subject), case .text(let over)? = term.word("over"),
                let years = Self.years(over, after: "")
            {
                self = .over(years: years)
            } else {
                return nil
            }
        case .byYear, .schedule:
            guard unit == Self.percent, Self.isPay(subject) else { return nil }
            self = .steps
        case .tiers, .composite, .reference, .procedure, .text, .unknown: return nil
        }
    }

    /// Whether a percentage without a baseline can as well be a rise: it is of pay, and of nothing else.
    static func isPossible(_ unit: Unit, of subject: Subject) -> Bool {
        isPay(subject) && Measure(unit) == .percent && !unit.text.hasPrefix("percent of ")
    }

    private static func isPay(_ subject: Subject) -> Bool { subject == .wage || subject == .pieceRate }

    /// The number in `3 years` or `1 year` after a beginning; `nil` for anything else.
    private static func years(_ text: String, after beginning: String) -> Int? {
        guard text.hasPrefix(beginning) else { return nil }
        let words = text.dropFirst(beginning.count).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2, words[1] == "years" || words[1] == "year", let years = ExactDecimal(words[0]),
            years.scale == 0, (1...Int64(maximumYears)).contains(years.coefficient)
        else { return nil }
        return Int(years.coefficient)
    }
}
