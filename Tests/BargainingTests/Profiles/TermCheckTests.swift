import Bargaining
import Testing

@Suite struct TermCheckTests {
    private func profile(_ minimum: Int?, _ renewal: Period = .months(3)) throws -> RuleProfile {
        try Profiles.profile(
            "CN@1",
            [
                .term: (.term(TermRange(minimumYears: minimum, maximumYears: 3)), "O22 §38"),
                .renewal: (.period(renewal), "O22 §38"),
            ])
    }

    @Test(arguments: [
        ("2026-03-01", "2027-02-28", 0), ("2026-03-01", "2027-03-01", 0), ("2026-03-01", "2027-02-27", -1),
        ("2026-03-01", "2029-02-28", 0), ("2026-03-01", "2029-03-01", 0), ("2026-03-01", "2029-03-02", 1),
    ])
    func `a term is one to three years (O22 §38)`(first: String, last: String, sign: Int) throws {
        let article = try #require(Article("O22 §38"))
        let expected: TermBreach? =
            sign == 0 ? nil : sign < 0 ? .tooShort(years: 1, article) : .tooLong(years: 3, article)
        #expect(
            try profile(1).breach(ofTermFrom: try Profiles.day(first), through: try Profiles.day(last)) == expected)
    }

    @Test func `without a lower bound any term is long enough (SD §17)`() throws {
        let day = try Profiles.day("2026-03-01")
        #expect(try profile(nil).breach(ofTermFrom: day, through: day) == nil)
        #expect(try profile(nil).breach(ofTermFrom: day, through: try Profiles.day("2026-02-28")) == .endsBeforeStart)
    }

    @Test func `renewal opens before the expiry`() throws {
        let calendar = HolidayCalendar([])
        let expiry = try Profiles.day("2027-05-31")
        #expect(
            try profile(1).renewalWindow(expiry: expiry, calendar: calendar)
                == RenewalWindow(
                    opens: try Profiles.day("2027-02-28"), closes: expiry, article: try #require(Article("O22 §38"))))
        #expect(
            try profile(1, .calendarDays(90)).renewalWindow(expiry: expiry, calendar: calendar)?.opens.description
                == "2027-03-02")
        #expect(try Profiles.profile("CN@1", [:]).renewalWindow(expiry: expiry, calendar: calendar) == nil)
    }
}
