internal import Bargaining
internal import StrictJSON

/// The texts of the history schema: bounds in Unicode scalars and patterns, checked by hand.
struct HistoryText {
    /// The definition in the schema, or the member whose rules these are.
    let name: String
    /// The fewest Unicode scalars.
    var minimum = 0
    /// The most Unicode scalars; `line` allows 4,000.
    var maximum = 4_000
    /// The pattern as a function; `nil` where there is none.
    var matches: (@Sendable (String) -> Bool)?
    /// The form in words.
    let en: String
    let zh: String

    static let title = HistoryText(
        name: "title", minimum: 1, maximum: 300, en: "a title of 1 to 300 characters", zh: "1 至 300 个字符的名称")
    static let words = HistoryText(
        name: "words", minimum: 1, maximum: 2_000, en: "a text of 1 to 2000 characters", zh: "1 至 2000 个字符的文字")
    static let short = HistoryText(
        name: "short", minimum: 1, maximum: 200, en: "a text of 1 to 200 characters", zh: "1 至 200 个字符的文字")
    static let note = HistoryText(
        name: "event.note", maximum: 2_000, en: "a text of at most 2000 characters", zh: "至多 2000 个字符的文字")
    static let gap = HistoryText(
        name: "gaps", minimum: 1, maximum: 1_000, en: "a sentence of 1 to 1000 characters", zh: "1 至 1000 个字符的句子")
    static let quote = HistoryText(
        name: "source.quote", minimum: 1, maximum: 400, en: "a quote of 1 to 400 characters", zh: "1 至 400 个字符的引文")
    static let jurisdiction = HistoryText(
        name: "jurisdiction", minimum: 1, maximum: 120, en: "a place of 1 to 120 characters", zh: "1 至 120 个字符的地点")
    static let unit = HistoryText(
        name: "unit", minimum: 1, maximum: 80, en: "a unit of 1 to 80 characters", zh: "1 至 80 个字符的计量单位")
    static let identifier = HistoryText(
        name: "id", minimum: 3, maximum: 80, matches: HistoryPattern.isIdentifier,
        en: "3 to 80 lower-case letters and digits in parts joined by hyphens", zh: "3 至 80 个小写字母和数字,以连字符分段")
    static let currency = HistoryText(
        name: "currency", matches: HistoryPattern.isCurrency, en: "an ISO 4217 code such as CNY",
        zh: "ISO 4217 代码,如 CNY")
    static let url = HistoryText(
        name: "source.url", maximum: 1_000, matches: HistoryPattern.isAddress,
        en: "an http or https address without white space, at most 1000 characters",
        zh: "http 或 https 地址,无空白,至多 1000 个字符")
    static let itemKey = HistoryText(
        name: "item_key", maximum: 64, matches: { ItemKey($0) != nil },
        en: "a key of lower-case letters, digits and single underscores, at most 64", zh: "小写字母、数字和单个下划线组成的键,至多 64 个字符")
    static let tierName = HistoryText(
        name: "tier.propertyNames", maximum: 40, matches: { ItemKey($0) != nil },
        en: "a name of lower-case letters, digits and single underscores, at most 40",
        zh: "小写字母、数字和单个下划线组成的名称,至多 40 个字符")
    static let decimal = HistoryText(
        name: "decimal", maximum: 20, matches: { ExactDecimal($0) != nil },
        en: "an exact decimal in a string, at most 12 digits before and 6 after the point",
        zh: "以字符串书写的精确小数,小数点前至多 12 位、后至多 6 位")
    static let unsignedDecimal = HistoryText(
        name: "unsigned_decimal", matches: { $0.utf8.first != UInt8(ascii: "-") },
        en: "an exact decimal without a minus", zh: "不带负号的精确小数")
    static let percent = HistoryText(
        name: "percent", matches: HistoryPattern.isPercent, en: "a share from 0 to 100", zh: "0 至 100 的百分数")
    static let count = HistoryText(
        name: "count", matches: HistoryPattern.isCount,
        en: "a whole number in a string, at most 12 digits", zh: "以字符串书写的非负整数,至多 12 位")
    static let date = HistoryText(
        name: "date", matches: HistoryPattern.isDay, en: "a day, YYYY-MM-DD", zh: "日期 YYYY-MM-DD")
    static let approximateDate = HistoryText(
        name: "approximate_date", matches: HistoryPattern.isMonthOrYear, en: "a month YYYY-MM or a year YYYY",
        zh: "月份 YYYY-MM 或年份 YYYY")
    static let moment = HistoryText(
        name: "moment", matches: HistoryPattern.isMoment, en: "YYYY-MM-DD or YYYY-MM-DDThh:mm",
        zh: "YYYY-MM-DD 或 YYYY-MM-DDThh:mm")
    static let year = HistoryText(
        name: "by_year.steps.year", matches: StepText.isYear, en: "a contract year 1 to 99 or a calendar year",
        zh: "合同年度 1 至 99 或公历年份")
    static let from = HistoryText(
        name: "schedule.steps.from", matches: StepText.isFrom,
        en: "a day, month or year, \"start\", \"end\" or \"year 2\"", zh: "日、月或年,\"start\"、\"end\" 或 \"year 2\"")
}

extension HistoryPlace {
    /// The value as a text of a form.
    func text(_ form: HistoryText) throws(HistoryFault) -> String {
        guard case .string(let text) = value else {
            throw checked(as: form.name).fault("type", en: "a string: \(form.en)", zh: "字符串:\(form.zh)")
        }
        try check(text, form)
        return text
    }

    /// Checks a text, be it the value here or the name of a member.
    func check(_ text: String, _ form: HistoryText) throws(HistoryFault) {
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw checked(as: "line").fault("not", en: "text without control characters", zh: "不含控制字符的文字")
        }
        // A scalar has at least one byte, so short texts need no counting.
        let count = text.utf8.count > form.maximum || form.minimum > 1 ? text.unicodeScalars.count : text.utf8.count
        guard count >= form.minimum else { throw checked(as: form.name).fault("minLength", en: form.en, zh: form.zh) }
        guard count <= form.maximum else { throw checked(as: form.name).fault("maxLength", en: form.en, zh: form.zh) }
        guard form.matches?(text) ?? true else {
            throw checked(as: form.name).fault("pattern", en: form.en, zh: form.zh)
        }
    }

    /// The value as an exact decimal in a string.
    func decimal() throws(HistoryFault) -> ExactDecimal {
        guard let decimal = ExactDecimal(try text(.decimal)) else {
            throw checked(as: "decimal").fault("pattern", en: HistoryText.decimal.en, zh: HistoryText.decimal.zh)
        }
        return decimal
    }

    /// The value as an exact decimal without a minus.
    func unsignedDecimal() throws(HistoryFault) -> ExactDecimal {
        let decimal = try decimal()
        _ = try text(.unsignedDecimal)
        return decimal
    }

    /// The value as a whole number in a string.
    func count() throws(HistoryFault) -> ExactDecimal {
        _ = try text(.count)
        return try decimal()
    }

    /// The value as a day that exists.
    func day() throws(HistoryFault) -> LocalDay {
        guard let day = LocalDay(try text(.date)) else { throw missingDay() }
        return day
    }

    /// The value as a day or a minute of one that exists.
    func moment() throws(HistoryFault) -> LocalMoment {
        guard let moment = LocalMoment(try text(.moment)) else { throw missingDay() }
        return moment
    }

    /// The value as a unit.
    func unit() throws(HistoryFault) -> Unit {
        guard let unit = Unit(try text(.unit)) else {
            throw checked(as: "unit").fault("minLength", en: HistoryText.unit.en, zh: HistoryText.unit.zh)
        }
        return unit
    }

    /// The value as the name of a party.
    func partyName() throws(HistoryFault) -> PartyName {
        guard let name = PartyName(try text(.title)) else {
            throw checked(as: "title").fault("minLength", en: HistoryText.title.en, zh: HistoryText.title.zh)
        }
        return name
    }

    /// The value as the key of an item.
    func itemKey() throws(HistoryFault) -> ItemKey {
        try itemKey(try text(.itemKey))
    }

    /// A name of a member as the key of an item.
    func itemKey(_ text: String) throws(HistoryFault) -> ItemKey {
        try check(text, .itemKey)
        guard let key = ItemKey(text) else {
            throw checked(as: "item_key").fault("pattern", en: HistoryText.itemKey.en, zh: HistoryText.itemKey.zh)
        }
        return key
    }

    /// The fault of a day in the right form that the calendar does not have (rule 4).
    func missingDay() -> HistoryFault {
        fault(format: 4, en: "a day that exists", zh: "实际存在的日期")
    }
}
