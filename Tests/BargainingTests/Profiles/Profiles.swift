import Bargaining
import Testing

/// Small profiles and days for tests, built without any file.
enum Profiles {
    /// A day that exists.
    static func day(_ text: String) throws -> LocalDay {
        try #require(LocalDay(text), "not a day: \(text)")
    }

    /// A provision under an article.
    static func rule(_ value: ParameterValue, _ article: String) throws -> Provision<ParameterValue> {
        Provision(value, article: try #require(Article(article), "not an article: \(article)"))
    }

    /// A profile with only these rules, on a base or on none.
    static func profile(
        _ reference: String = "CN@1", _ rules: [ProfileParameter: (ParameterValue, String)], on base: RuleProfile? = nil
    ) throws -> RuleProfile {
        let reference = try #require(ProfileReference(reference))
        let document = try #require(
            ProfileDocument(
                reference: reference, title: .both(zh: "地方", en: "Place"),
                inForce: nil, timeZone: "Asia/Shanghai", base: base?.reference, matters: .all, instruments: [],
                provisions: try rules.mapValues { try rule($0.0, $0.1) }))
        return try #require(RuleProfile(document: document, base: base))
    }

    /// The share that the law names.
    static func share(_ numerator: Int, of denominator: Int) throws -> Share {
        try #require(Share(numerator, of: denominator))
    }

    /// The year 2025 of mainland China around May and October, enough for counting there.
    static func year2025() throws -> HolidayYear {
        try #require(
            HolidayYear(
                year: 2025, source: .zh("国办发明电〔2024〕12号"),
                breaks: [
                    try holiday("2025-01-01", "2025-01-01"), try holiday("2025-01-28", "2025-02-04"),
                    try holiday("2025-05-01", "2025-05-05"), try holiday("2025-10-01", "2025-10-08"),
                ],
                makeUpDays: [
                    try day("2025-01-26"), try day("2025-02-08"), try day("2025-04-27"), try day("2025-09-28"),
                    try day("2025-10-11"),
                ]))
    }

    static func holiday(_ first: String, _ last: String) throws -> HolidayBreak {
        try #require(HolidayBreak(title: .zh("节"), first: try day(first), last: try day(last)))
    }

    static func counting(_ rule: PeriodEndRule = .nextWorkingDay) throws -> DayCounting {
        DayCounting(calendar: HolidayCalendar([try year2025()]), endRule: rule)
    }
}
