import Bargaining
import Testing

@Suite struct RestatementTests {
    private static let steps = [
        DatedStep(from: "2026-01-01", amount: "5"),
        DatedStep(from: "2027", amount: "4.0", isAdjustedForInflation: true),
    ]

    @Test(
        arguments: [
            (Example.yuan("1.20"), Example.yuan("1.2")),
            (Example.yuan("1.20", .exactly), Example.yuan("1.20")),
            (Example.yuan("1.20", words: [Terms.text("note", "again")]), Example.yuan("1.20")),
            (
                Term(.range(minimum: "1.0", maximum: "2", unit: "percent")),
                Term(.range(minimum: "1", maximum: "2.00", unit: "percent"))
            ),
            (
                Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8.0")])),
                Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8")]))
            ),
            (Term(.schedule(unit: "percent", steps: steps)), Term(.schedule(unit: "percent", steps: steps))),
            (Terms.table([(from: "0", below: "3")]), Terms.table([(from: "0.0", below: "3.00")])),
            (
                Terms.line(.amount("1"), [Terms.text("day", "Sunday"), Terms.amount("km_from", "1")]),
                Terms.line(.amount("1.0"), [Terms.amount("km_from", "1"), Terms.text("day", "Sunday")])
            ),
            (
                Terms.line(.rule("base + 2 %", cap: "9.0"), [Terms.text("post", "driver")]),
                Terms.line(.rule("base + 2 %", cap: "9"), [Terms.text("post", "driver")])
            ),
            (
                Term(.composite(parts: [CompositePart(role: "flat", amount: "3.0", unit: "CNY/h")])),
                Term(.composite(parts: [CompositePart(role: "flat", amount: "3", unit: "CNY/h")]))
            ),
            (
                Term(.reference(amount: "130.0", unit: "percent", norm: "minimum wage", comparator: .atLeast)),
                Term(.reference(amount: "130", unit: "percent", norm: "minimum wage", comparator: .atLeast))
            ),
            (Example.text("reinstated"), Example.text("reinstated")),
            (
                Term(.procedure(duty: "publish", owner: .employer, due: "2026-06-30")),
                Term(.procedure(duty: "publish", owner: .employer, due: "2026-06-30"))
            ),
        ] as [(Term, Term)])
    func `the same by value is a restatement, both ways`(pair: (Term, Term)) {
        #expect(pair.0.restates(pair.1) && pair.1.restates(pair.0))
    }

    @Test(
        arguments: [
            (Example.yuan("1.20"), Example.yuan("1.21")),
            (Example.yuan("1.20", .atLeast), Example.yuan("1.20")),
            (Example.yuan("1.20", .atLeast), Example.yuan("1.20", .atMost)),
            (Example.yuan("1"), Term(.scalar(amount: "1", unit: "CNY/order", comparator: nil))),
            (Example.yuan("1"), Term(.range(minimum: "1", maximum: "1", unit: "CNY/parcel"))),
            (
                Term(.range(minimum: "1", maximum: "2", unit: "percent")),
                Term(.range(minimum: "1", maximum: "3", unit: "percent"))
            ),
            (
                Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8")])),
                Term(.byYear(unit: "percent", steps: [YearStep(year: "2", amount: "8")]))
            ),
            (Term(.schedule(unit: "percent", steps: steps)), Term(.schedule(unit: "percent", steps: [steps[0]]))),
            (
                Term(.schedule(unit: "percent", steps: [steps[1]])),
                Term(.schedule(unit: "percent", steps: [DatedStep(from: "2027", amount: "4")]))
            ),
            (Terms.table([(from: "0", below: "3")]), Terms.table([(from: "0", below: "4")])),
            (Terms.table([(from: "0", below: "3")]), Terms.table([(from: "0", below: nil)])),
            (
                Terms.line(.amount("1"), [Terms.text("day", "Sunday")]),
                Terms.line(.amount("1"), plus: "80 per 100 m", [Terms.text("day", "Sunday")])
            ),
            (
                Terms.line(.amount("1"), [Terms.text("day", "Sunday")]),
                Terms.line(.rule("1", cap: nil), [Terms.text("day", "Sunday")])
            ),
            (
                Terms.line(.rule("1", cap: "2"), [Terms.text("day", "Sunday")]),
                Terms.line(.rule("1", cap: nil), [Terms.text("day", "Sunday")])
            ),
            (
                Term(.composite(parts: [CompositePart(role: "flat", amount: "3", unit: "CNY/h")])),
                Term(.composite(parts: [CompositePart(role: "piece", amount: "3", unit: "CNY/h")]))
            ),
            (
                Term(.reference(amount: "130", unit: "percent", norm: "minimum wage", comparator: nil)),
                Term(.reference(amount: "130", unit: "percent", norm: "average wage", comparator: nil))
            ),
            (Example.text("reinstated"), Example.text("restored")),
            (Example.text("x"), Term(.unknown("x"))),
            (Term(.unknown("x")), Term(.unknown("x"))),
        ] as [(Term, Term)])
    func `anything else is a move, both ways`(pair: (Term, Term)) {
        #expect(!pair.0.restates(pair.1) && !pair.1.restates(pair.0))
    }
}
