/// The length over which a change is spread: whole months and the days left over. A year is 12 months; a day left over is
/// 1/365 of a year.
struct TermLength: Hashable {
    /// Parts of a year in which both months and days are whole: 12 · 365.
    private static let partsPerYear: Int128 = 4_380
    private static let partsPerMonth: Int128 = 365
    private static let partsPerDay: Int128 = 12

    /// Whole months, 0 or more.
    let months: Int
    /// Days beyond them, 0 or more.
    let days: Int

    /// The length in years; `nil` where it is none.
    var years: ExactRatio? {
        let parts = Int128(months) * Self.partsPerMonth + Int128(days) * Self.partsPerDay
        return parts > 0 ? ExactRatio(parts, over: Self.partsPerYear) : nil
    }
}
