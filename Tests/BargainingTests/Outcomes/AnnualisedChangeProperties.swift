import Bargaining
import Testing

/// The annualised change against whole-number arithmetic that shares nothing with it.
@Suite struct AnnualisedChangeProperties {
    private static let rounds = 5_000

    /// Counts the length of a term day by day: whole months, then the days left over.
    private static func length(_ first: LocalDay, _ last: LocalDay) throws -> (months: Int, days: Int) {
        let end = try #require(last.adding(days: 1))
        var months = 0
        while let next = first.adding(months: months + 1), next <= end { months += 1 }
        var day = try #require(first.adding(months: months))
        var days = 0
        while day < end {
            day = try #require(day.adding(days: 1))
            days += 1
        }
        return (months, days)
    }

    /// Whether a number of millionths is a quotient of whole numbers, rounded half to even.
    private static func isRounded(_ micros: Int128, _ numerator: Int128, _ denominator: Int128) -> Bool {
        let off = 2 * (micros * denominator - numerator * 1_000_000)
        let magnitude = off < 0 ? -off : off
        return magnitude < denominator || (magnitude == denominator && micros % 2 == 0)
    }

    @Test func `is the exact quotient, rounded once`() throws {
        var random = SeededGenerator(seed: 39)
        var ties = 0
        for round in 0..<Self.rounds {
            // Every tenth one over 1.28 and a year: an odd change is half a millionth too much.
            let isTied = round.isMultiple(of: 10)
            let agreed = Int64.random(in: -2_000...90_000, using: &random)
            let before = isTied ? 128 : Int64.random(in: 1...9_000, using: &random)
            let first = try #require(
                LocalDay(
                    year: Int.random(in: 2000...2060, using: &random), month: Int.random(in: 1...12, using: &random),
                    day: Int.random(in: 1...28, using: &random)))
            let yearLater = first.adding(years: 1)?.adding(days: -1)
            let last = try #require(isTied ? yearLater : first.adding(days: Int.random(in: 0...4_000, using: &random)))
            let figures = try Term(.scalar(amount: Self.hundredths(agreed), unit: "CNY/parcel", comparator: nil))
                .agreedFigures(
                    of: .pieceRate,
                    before: Term(.scalar(amount: Self.hundredths(before), unit: "CNY/parcel", comparator: nil)),
                    agreement: AgreementTerm(from: first, through: last))
            let figure = try #require(figures.first)
            let length = try Self.length(first, last)
            let parts = Int128(365 * length.months + 12 * length.days)
            let numerator = Int128(agreed - before) * 4_380
            let denominator = Int128(before) * parts
            let annualised = try #require(figure.annualisedChange)
            #expect(
                Self.isRounded(annualised.microUnits, numerator, denominator),
                "\(agreed) after \(before) from \(first) through \(last): \(annualised)")
            let years = try #require(figure.years)
            #expect(Self.isRounded(years.microUnits, parts, 4_380))
            let ratio = try #require(figure.changeRatio)
            #expect(Self.isRounded(ratio.microUnits, Int128(agreed - before), Int128(before)))
            if (2 * numerator * 1_000_000) % denominator == 0, (numerator * 1_000_000) % denominator != 0 { ties += 1 }
        }
        #expect(ties > 0, "no tie was met: the rule for halves is not tested")
    }

    private static func hundredths(_ number: Int64) throws -> ExactDecimal {
        try #require(ExactDecimal(coefficient: number, scale: 2))
    }

    @Test func `shares are exact quotients, rounded once`() throws {
        var random = SeededGenerator(seed: 40)
        for _ in 0..<Self.rounds {
            let whole = Int64.random(in: 1...3_000, using: &random)
            let part = Int64.random(in: 0...whole, using: &random)
            let ratio = try #require(ExactDecimal.ratio(of: part, to: whole))
            #expect(Self.isRounded(ratio.microUnits, Int128(part), Int128(whole)), "\(part) of \(whole)")
        }
        #expect(ExactDecimal.ratio(of: 1, to: 0) == nil)
        let share: ExactDecimal = "94.6"
        #expect(share.fractionOfPercent == "0.946000")
    }
}
