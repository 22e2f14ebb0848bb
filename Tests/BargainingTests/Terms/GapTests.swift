import Bargaining
import Testing

@Suite struct GapTests {
    private func percent(_ amount: ExactDecimal, _ words: [TermWord] = []) -> Term {
        Term(.scalar(amount: amount, unit: "percent", comparator: nil), words: words)
    }

    @Test func `scalars of one unit have a gap at the larger scale, comparators aside`() {
        #expect(
            Term.gap(labour: Example.yuan("1.15", .atLeast), employer: Example.yuan("0.9"))
                == Gap(amount: "0.25", unit: "CNY/parcel"))
        #expect(
            Term.gap(labour: Example.yuan("-0.5"), employer: Example.yuan("0.25"))
                == Gap(amount: "0.75", unit: "CNY/parcel"))
    }

    @Test func `over and basis must be equal, or missing on both sides`() {
        let fourYears = [Terms.text("over", "4 years")]
        let simple = [Terms.text("basis", "simple")]
        #expect(Term.gap(labour: percent("40", fourYears), employer: percent("25", fourYears))?.amount == "15")
        #expect(Term.gap(labour: percent("40", fourYears), employer: percent("25")) == nil)
        #expect(Term.gap(labour: percent("40"), employer: percent("25", fourYears)) == nil)
        #expect(
            Term.gap(labour: percent("40", fourYears), employer: percent("25", [Terms.text("over", "3 years")])) == nil)
        #expect(Term.gap(labour: percent("40", simple), employer: percent("25", simple))?.amount == "15")
        #expect(
            Term.gap(labour: percent("40", simple), employer: percent("25", [Terms.text("basis", "compounded")])) == nil
        )
    }

    @Test func `nothing else has a gap`() {
        let figure = percent("40")
        for other in [
            Example.yuan("1"), Term(.range(minimum: "1", maximum: "2", unit: "percent")), Example.text("40 percent"),
            Term(.unknown("more")), Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8")])),
            Term(.reference(amount: "40", unit: "percent", norm: "wage", comparator: nil)),
        ] {
            #expect(Term.gap(labour: figure, employer: other) == nil)
            #expect(Term.gap(labour: other, employer: figure) == nil)
        }
    }

    @Test func `a difference beyond twelve integer digits has no gap`() {
        #expect(
            Term.gap(labour: percent("999999999999"), employer: percent("-999999999999")) == nil)
    }
}
