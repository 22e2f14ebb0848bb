import Bargaining
import Testing

/// The figures of agreed terms against what was in force, and every reason for which one has no annualised change.
@Suite struct AgreedFigureTests {
    private static let agreement = AgreementTerm(from: day(2026, 1, 1), through: day(2027, 12, 31))

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDay {
        guard let day = LocalDay(year: year, month: month, day: day) else { preconditionFailure("a day") }
        return day
    }

    private static func scalar(_ amount: ExactDecimal, _ unit: Unit, _ words: [TermWord] = []) -> Term {
        Term(.scalar(amount: amount, unit: unit, comparator: nil), words: words)
    }

    private static func byYear(_ unit: Unit, _ steps: [(String, ExactDecimal)]) -> Term {
        Term(.byYear(unit: unit, steps: steps.map { YearStep(year: $0.0, amount: $0.1) }))
    }

    private static func figures(
        _ term: Term, _ subject: Subject = .pieceRate, before: Term? = nil, _ agreement: AgreementTerm? = agreement
    ) -> [AgreedFigure] {
        term.agreedFigures(of: subject, before: before, agreement: agreement)
    }

    /// The one figure of a term.
    private static func figure(
        _ term: Term, _ subject: Subject = .pieceRate, before: Term? = nil, _ agreement: AgreementTerm? = agreement
    ) throws -> AgreedFigure {
        let figures = figures(term, subject, before: before, agreement)
        #expect(figures.count == 1)
        return try #require(figures.first)
    }

    @Test func `a level against the one before: the total change over the years, simple`() throws {
        let figure = try Self.figure(
            Self.scalar("1.05", "CNY/parcel"), before: Self.scalar("1.00", "CNY/parcel"))
        #expect(figure.change == "0.050000")
        #expect(figure.changeRatio == "0.050000")
        #expect(figure.years == "2.000000")
        #expect(figure.annualisedChange == "0.025000")
        #expect(figure.reason == nil)
        #expect(!figure.isStatedChange)
        #expect(figure.isLumpSum == false)
        #expect(figure.from == .day(Self.day(2026, 1, 1)))
        #expect(figure.through == .day(Self.day(2027, 12, 31)))
    }

    @Test func `a fall is negative, also against a negative level, and ties go to the even digit`() throws {
        let fall = try Self.figure(
            Self.scalar("8", "percent of fares"), .commissionRatio, before: Self.scalar("10", "percent of fares"))
        #expect(fall.annualisedChange == "-0.100000")
        let rise = try Self.figure(
            Self.scalar("-1", "points"), .rewardsPenalties, before: Self.scalar("-2", "points"))
        #expect(rise.changeRatio == "0.500000")
        // 0.000001 ÷ 2 and 0.000003 ÷ 2: halves of the sixth place.
        let down = try Self.figure(Self.scalar("1.000001", "CNY/h"), .wage, before: Self.scalar("1", "CNY/h"))
        #expect(down.annualisedChange == "0.000000")
        let up = try Self.figure(Self.scalar("1.000003", "CNY/h"), .wage, before: Self.scalar("1", "CNY/h"))
        #expect(up.annualisedChange == "0.000002")
    }

    @Test func `a stated rise needs no baseline where the term says over how long`() throws {
        let over = try Self.figure(
            Self.scalar("38", "percent", [Terms.text("over", "4 years")]), .wage, before: nil, nil)
        #expect(over.isStatedChange)
        #expect(over.changeRatio == "0.380000")
        #expect(over.years == "4.000000")
        #expect(over.annualisedChange == "0.095000")
        let unit = try Self.figure(Self.scalar("9.01", "percent over 2 years"), .other, before: nil, nil)
        #expect(unit.annualisedChange == "0.045050")
        let yearly = try Self.figure(Self.scalar("9", "percent per year"), .wage, before: nil, nil)
        #expect(yearly.annualisedChange == "0.090000")
        #expect(yearly.years == nil)
        // A share of anything but pay is a level.
        let level = try Self.figure(
            Self.scalar("38", "percent", [Terms.text("over", "4 years")]), .commissionRatio, before: nil, nil)
        #expect(!level.isStatedChange)
        #expect(level.reason == .noBaseline)
    }

    @Test func `the rises of the years are added and stand with the last year`() throws {
        let figures = Self.figures(
            Self.byYear("percent", [("2023", "8"), ("2024", "6"), ("2025", "6")]), .wage, nil)
        #expect(figures.map(\.part.kind) == [.year, .year, .year])
        #expect(figures.map(\.part.label) == ["2023", "2024", "2025"])
        #expect(figures.map(\.changeRatio) == ["0.080000", "0.060000", "0.060000"])
        #expect(figures.map(\.reason) == [.earlierStep, .earlierStep, nil])
        #expect(figures.map(\.annualisedChange) == [nil, nil, "0.066667"])
        #expect(figures.map(\.from) == [.year(2023), .year(2024), .year(2025)])
    }

    @Test func `levels by year are compared with the one before, each from the first day of its year`() {
        let figures = Self.figures(
            Self.byYear("CNY/hour", [("1", "21"), ("2", "24")]), .wage, before: Self.scalar("20", "CNY/hour"))
        #expect(figures.map(\.changeRatio) == ["0.050000", "0.200000"])
        #expect(figures.map(\.annualisedChange) == [nil, "0.100000"])
        #expect(figures.map(\.from) == [.day(Self.day(2026, 1, 1)), .day(Self.day(2027, 1, 1))])
        #expect(figures.map(\.through) == [.day(Self.day(2026, 12, 31)), .day(Self.day(2027, 12, 31))])
    }

    @Test func `steps by date hold until the day before the next one`() {
        let term = Term(
            .schedule(
                unit: "CNY/parcel",
                steps: [
                    DatedStep(from: "start", amount: "1.1"), DatedStep(from: "2026-07-01", amount: "1.2"),
                    DatedStep(from: "2027-03", amount: "1.3"),
                ]))
        let figures = Self.figures(term, before: Self.scalar("1", "CNY/parcel"))
        #expect(
            figures.map(\.from) == [
                .day(Self.day(2026, 1, 1)), .day(Self.day(2026, 7, 1)), .month(year: 2027, month: 3),
            ])
        #expect(
            figures.map(\.through) == [.day(Self.day(2026, 6, 30)), .unknown, .day(Self.day(2027, 12, 31))])
        #expect(figures.last?.annualisedChange == "0.150000")
        let real = Term(
            .schedule(
                unit: "percent", steps: [DatedStep(from: "start", amount: "2", isAdjustedForInflation: true)]))
        #expect(Self.figures(real, .wage).map(\.reason) == [.baselineNotComparable])
    }

    @Test func `lines, parts and bounds are compared with their own kind`() throws {
        let before = Terms.table([(nil, "2"), ("2", nil)])
        let lines = Term(
            .tiers(
                unit: "CNY/parcel",
                lines: [
                    TierLine(rate: .amount("1.1"), bands: [Terms.amount("km_below", "2")]),
                    TierLine(rate: .amount("1.5"), previous: "1.2", bands: [Terms.amount("km_from", "2")]),
                    TierLine(rate: .amount("3"), bands: [Terms.amount("km_from", "9")]),
                    TierLine(rate: .rule("one more a km", cap: nil), bands: [Terms.amount("km_from", "20")]),
                    TierLine(rate: .range(minimum: "1", maximum: "2"), bands: [Terms.text("post", "driver")]),
                ]))
        let figures = Self.figures(lines, before: before)
        #expect(figures.map(\.part.kind) == [.line, .line, .line, .line, .minimum, .maximum])
        #expect(figures[0].part.label == "km_below=2")
        #expect(figures.map(\.annualisedChange) == ["0.050000", "0.125000", nil, nil, nil, nil])
        #expect(
            figures.map(\.reason) == [
                nil, nil, .baselineNotComparable, .ruleLine, .baselineNotComparable, .baselineNotComparable,
            ])
        func composite(_ hourly: ExactDecimal) -> Term {
            Term(
                .composite(parts: [
                    CompositePart(role: "hourly", amount: hourly, unit: "CNY/hour"),
                    CompositePart(role: "piece", amount: "1", unit: "CNY/parcel"),
                ]))
        }
        let parts = Self.figures(composite("11"), before: composite("10"))
        #expect(parts.map(\.annualisedChange) == ["0.050000", "0.000000"])
        #expect(parts.map(\.agreed?.unit) == ["CNY/hour", "CNY/parcel"])
        func range(_ minimum: ExactDecimal) -> Term { Term(.range(minimum: minimum, maximum: "4", unit: "CNY/h")) }
        let bounds = Self.figures(range("3"), .wage, before: range("2"))
        #expect(bounds.map(\.annualisedChange) == ["0.250000", "0.000000"])
        let norm = Term(.reference(amount: "130", unit: "percent", norm: "minimum wage", comparator: .atLeast))
        let other = Term(.reference(amount: "120", unit: "percent", norm: "average wage", comparator: nil))
        #expect(try Self.figure(norm, .wage, before: other).reason == .normReference)
        #expect(try Self.figure(norm, .wage, before: norm).annualisedChange == "0.000000")
    }

    @Test(arguments: [
        (Term(.unknown("a supplement")), nil, NotQuantifiableReason.unknownValue),
        (Term(.text("abolished")), nil, .textTerm),
        (Term(.procedure(duty: "report", owner: .employer, due: nil)), nil, .procedureTerm),
        (scalar("3", "CNY/parcel"), nil, .noBaseline),
        (scalar("3", "CNY/parcel"), Term(.text("by agreement")), .baselineInWords),
        (scalar("3", "CNY/parcel"), scalar("2", "CNY/order"), .unitChanged),
        (scalar("3", "CNY/parcel"), scalar("2", "CNY/parcel", [Terms.text("over", "night")]), .baselineNotComparable),
        (
            scalar("3", "CNY/parcel"), Term(.range(minimum: "1", maximum: "2", unit: "CNY/parcel")),
            .baselineNotComparable
        ),
        (scalar("3", "CNY/parcel"), scalar("0", "CNY/parcel"), .baselineZero),
        (scalar("999999999999", "CNY/parcel"), scalar("0.000001", "CNY/parcel"), .outOfRange),
        (scalar("3", "percent"), nil, .levelOrRiseUnknown),
    ])
    func `what cannot be put beside something says why`(
        term: Term, before: Term?, reason: NotQuantifiableReason
    ) throws {
        let figure = try Self.figure(term, before: before)
        #expect(figure.reason == reason)
        #expect(figure.annualisedChange == nil)
    }

    @Test func `without the days of the term a change is not annualised, and a lump sum never is`() throws {
        let before = Self.scalar("1", "CNY/parcel")
        let figure = try Self.figure(Self.scalar("1.5", "CNY/parcel"), before: before, nil)
        #expect(figure.changeRatio == "0.500000")
        #expect(figure.reason == .noTermDates)
        let dated = try Self.figure(
            Self.scalar(
                "1.5", "CNY/parcel",
                [Terms.text("effective_from", "2026-01-01"), Terms.text("effective_to", "2026-12-31")]),
            before: before, nil)
        #expect(dated.annualisedChange == "0.500000")
        let previous = try Self.figure(
            Self.scalar("25", "SEK/delivery", [Terms.amount("previous", "20")]), before: before, Self.agreement)
        #expect(previous.baseline?.amount == "20")
        #expect(previous.annualisedChange == "0.125000")
        let bonus = try Self.figure(Self.scalar("12000", "USD"), .rewardsPenalties, before: nil)
        #expect(bonus.isLumpSum == true)
        #expect(bonus.reason == .lumpSum)
        #expect(try Self.figure(Self.scalar("450000", "USD"), .wage, before: nil).isLumpSum == nil)
    }
}
