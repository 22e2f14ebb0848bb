import Bargaining
import Testing

@Suite struct TermValidityTests {
    @Test(arguments: [
        Example.yuan("1"), Term(.range(minimum: "1", maximum: "1.0", unit: "percent")),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8"), YearStep(year: "2", amount: "6")])),
        Term(
            .byYear(unit: "percent", steps: [YearStep(year: "2024", amount: "8"), YearStep(year: "2026", amount: "6")])),
        Term(
            .schedule(
                unit: "percent",
                steps: ["start", "2026-01-01", "2026-05", "2027", "end"].map { DatedStep(from: $0, amount: "1") })),
        Term(.schedule(unit: "percent", steps: ["year 1", "year 2"].map { DatedStep(from: $0, amount: "1") })),
        Terms.table([(from: nil, below: "3"), (from: "3", below: "5"), (from: "5", below: nil)]),
        Terms.table([(from: "0", below: "1.99"), (from: "2", below: "3")]),
        Terms.table([(from: "0", below: "3"), (from: "2", below: nil)], mode: "add"),
        Terms.line(.rule("as agreed", cap: "9"), [Terms.text("weather", "orange warning")]),
        Term(.composite(parts: [CompositePart(role: "hourly", amount: "1", unit: "CNY/h")])),
        Example.yuan("1", words: [Terms.text("currency", "CNY"), Terms.text("effective_from", "2026-07-01")]),
        Example.yuan("1", words: [Terms.flag("approx"), Terms.amount("previous", "0.9")]),
        Term(.text("as before"), words: [Terms.text("previous", "no rule")]),
    ])
    func `a sound term has no fault`(term: Term) {
        #expect(term.fault() == nil)
    }

    @Test(arguments: [
        Term(.byYear(unit: "percent", steps: [])),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "2", amount: "8"), YearStep(year: "1", amount: "6")])),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "1", amount: "8"), YearStep(year: "1", amount: "6")])),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "01", amount: "8")])),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "100", amount: "8")])),
        Term(.byYear(unit: "percent", steps: [YearStep(year: "first", amount: "8")])),
        Term(.schedule(unit: "percent", steps: [DatedStep(from: "2026-02-30", amount: "1")])),
        Term(.schedule(unit: "percent", steps: [DatedStep(from: "soon", amount: "1")])),
        Term(.schedule(unit: "percent", steps: [DatedStep(from: "year 0", amount: "1")])),
        Term(.schedule(unit: "percent", steps: ["end", "start"].map { DatedStep(from: $0, amount: "1") })),
        Term(.schedule(unit: "percent", steps: ["2027", "2026-12-31"].map { DatedStep(from: $0, amount: "1") })),
        Terms.table([]), Terms.table([(from: nil, below: nil)]), Terms.table([(from: "3", below: "3")]),
        Terms.line(.amount("1"), plus: "", [Terms.text("day", "Sunday")]),
        Terms.line(.range(minimum: "1", maximum: "2"), plus: "1 per km", [Terms.text("day", "Sunday")]),
        Terms.line(.amount("1"), [Terms.text("amount", "Sunday")]),
        Terms.line(.amount("1"), [Terms.text("Day", "Sunday")]),
        Terms.line(.amount("1"), [Terms.text("day", "Sunday"), Terms.text("day", "Monday")]),
        Terms.line(.amount("1"), [Terms.text("km_from", "three")]),
        Terms.line(.amount("1"), [Terms.amount("km_from", "-1")]),
        Terms.line(.amount("1"), [Terms.flag("night")]),
        Terms.line(.amount("1"), [Terms.amount("km_from", "5"), Terms.amount("km_to", "4")]),
        Term(.composite(parts: [])),
        Term(
            .composite(parts: [
                CompositePart(role: "flat", amount: "1", unit: "CNY"),
                CompositePart(role: "flat", amount: "2", unit: "CNY"),
            ])),
        Term(.composite(parts: [CompositePart(role: "Flat sum", amount: "1", unit: "CNY")])),
        Term(.reference(amount: "130", unit: "percent", norm: "", comparator: nil)),
        Term(.reference(amount: "130", unit: "percent", norm: "line\nbreak", comparator: nil)),
        Term(.procedure(duty: "", owner: .employer, due: nil)), Example.text(""), Example.text("tab\tstop"),
        Example.yuan("1", words: [Terms.text("no_such_word", "x")]),
        Example.yuan("1", words: [Terms.text("approx", "yes")]),
        Example.yuan("1", words: [Terms.text("scope", "a"), Terms.text("scope", "b")]),
        Example.yuan("1", words: [Terms.text("previous", "0.9")]),
        Example.yuan("1", words: [Terms.text("mode", "add")]),
        Example.yuan("1", words: [Terms.text("effective_from", "soon")]),
        Example.yuan("1", words: [Terms.amount("bands", "1.5")]),
        Term(.unknown("moved"), words: [Terms.flag("approx")]),
    ])
    func `a malformed term is refused`(term: Term) {
        #expect(term.fault() == .malformed)
    }

    @Test(arguments: [
        Term(.range(minimum: "2", maximum: "1.99", unit: "percent")),
        Terms.line(.range(minimum: "2", maximum: "1"), [Terms.text("day", "Sunday")]),
    ])
    func `a reversed range is named as such`(term: Term) {
        #expect(term.fault() == .rangeReversed)
    }

    @Test(arguments: [
        Terms.table([(from: "0", below: "3"), (from: "2.99", below: "5")]),
        Terms.table([(from: nil, below: "3"), (from: nil, below: "5")]),
        Terms.table([(from: "0", below: "3"), (from: "2", below: nil)], mode: "replace"),
        Term(
            .tiers(
                unit: "CNY/parcel",
                lines: [
                    TierLine(rate: .amount("1"), bands: [Terms.amount("km", "3")]),
                    TierLine(rate: .amount("2"), bands: [Terms.amount("km_from", "2"), Terms.amount("km_to", "3")]),
                ])),
        Term(
            .tiers(
                unit: "CNY/parcel",
                lines: ["1", "2"].map { TierLine(rate: .amount($0), bands: [Terms.text("post", "driver")]) })),
    ])
    func `lines that give one case two rates overlap`(term: Term) {
        #expect(term.fault() == .tiersOverlap)
    }

    @Test func `lines of other classes or dimensions do not overlap`() {
        let lines = [
            TierLine(rate: .amount("1"), bands: [Terms.text("post", "driver"), Terms.amount("km_to", "3")]),
            TierLine(rate: .amount("2"), bands: [Terms.text("post", "courier"), Terms.amount("km_to", "3")]),
            TierLine(rate: .amount("3"), bands: [Terms.text("weather", "storm")]),
        ]
        #expect(Term(.tiers(unit: "CNY/parcel", lines: lines)).fault() == nil)
    }
}
