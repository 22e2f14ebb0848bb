import Bargaining
import Testing

@Suite struct CatalogueTests {
    @Test func `the ten subjects of the mission carry its words`() {
        let ten = SubjectCatalogue.entries.prefix(10).map(\.zh)
        #expect(
            ten == [
                "行业计件单价", "订单分配", "抽成比例", "劳动定额", "报酬支付办法", "进入退出平台规则", "工作时间", "休息休假", "劳动保护", "奖惩制度",
            ])
    }

    @Test(arguments: Subject.allCases)
    func `every subject has both titles, measures and kinds`(subject: Subject) {
        let entry = SubjectCatalogue.entry(of: subject)
        #expect(entry.subject == subject && entry.title.isWellFormed && !entry.measures.isEmpty)
        #expect(entry.kinds.isSuperset(of: [.text, .procedure, .unknown]))
        #expect(entry.allows(Term(.text("in words"))))
    }

    @Test func `titles are told apart in both languages`() {
        #expect(Set(SubjectCatalogue.entries.map(\.zh)).count == Subject.allCases.count)
        #expect(Set(SubjectCatalogue.entries.map(\.en)).count == Subject.allCases.count)
        #expect(Set(TermKind.allCases.map(\.title)).count == TermKind.allCases.count)
    }

    @Test(
        arguments: [
            ("CNY/parcel", .money), ("CNY", .money), ("percent", .percent), ("percent of fares", .percent),
            ("hours/day", .duration), ("days", .duration), ("times/week", .count), ("ETA minutes", .count),
            ("cny/parcel", .count), ("%", .percent),
        ] as [(String, Measure)])
    func `a unit tells its measure`(unit: String, measure: Measure) throws {
        #expect(Measure(try #require(Unit(unit))) == measure)
    }

    @Test func `who gains depends on subject and unit`() {
        #expect(SubjectCatalogue.entry(of: .pieceRate).direction(of: "CNY/parcel") == .labour)
        #expect(SubjectCatalogue.entry(of: .commissionRatio).direction(of: "percent") == .employer)
        #expect(SubjectCatalogue.entry(of: .labourQuota).direction(of: "parcels/day") == .employer)
        #expect(SubjectCatalogue.entry(of: .paymentMethod).direction(of: "days") == .employer)
        #expect(SubjectCatalogue.entry(of: .paymentMethod).direction(of: "times/week") == .labour)
        #expect(SubjectCatalogue.entry(of: .workingHours).direction(of: "CNY") == .none)
    }

    @Test func `a subject refuses measures that make no sense for it`() {
        let hours = Term(.scalar(amount: "8", unit: "hours/day", comparator: nil))
        #expect(!SubjectCatalogue.entry(of: .pieceRate).allows(hours))
        #expect(SubjectCatalogue.entry(of: .workingHours).allows(hours))
        #expect(!SubjectCatalogue.entry(of: .algorithmDisclosure).allows(Terms.table([(from: "1", below: nil)])))
    }

    @Test func `words have the form that their kind gives them`() {
        #expect(TermWordCatalogue.form(of: "previous", in: .scalar) == .amount)
        #expect(TermWordCatalogue.form(of: "previous", in: .tiers) == .text)
        #expect(TermWordCatalogue.form(of: "previous", in: .unknown) == nil)
        #expect(TermWordCatalogue.form(of: "then", in: .schedule) == .text)
        #expect(TermWordCatalogue.form(of: "then", in: .byYear) == nil)
        #expect(TermWordCatalogue.form(of: "total_simple", in: .byYear) == .amount)
        #expect(TermWordCatalogue.form(of: "mode", in: .tiers) == .code(["replace", "add", "multiply"]))
        #expect(TermWordCatalogue.form(of: "average", in: .scalar) == .flag)
        #expect(TermWordCatalogue.form(of: "at_least", in: .scalar) == nil)
        #expect(TermWordCatalogue.words["effective_to"] == .day)
    }

    @Test func `a form admits only its content`() {
        #expect(TermWordForm.count.admits(.amount("3")) && !TermWordForm.count.admits(.amount("3.0")))
        #expect(!TermWordForm.count.admits(.amount("-3")) && !TermWordForm.amount.admits(.text("3")))
        #expect(TermWordForm.currency.admits(.text("CNY")) && !TermWordForm.currency.admits(.text("yuan")))
        #expect(TermWordForm.code(["a"]).admits(.text("a")) && !TermWordForm.code(["a"]).admits(.text("b")))
        #expect(TermWordForm.flag.admits(.flag) && !TermWordForm.flag.admits(.text("true")))
        let longest = String(repeating: "字", count: NegotiationLimits.maximumWordScalars)
        #expect(TermWordForm.text.admits(.text(longest)) && !TermWordForm.text.admits(.text(longest + "字")))
        #expect(!TermWordForm.text.admits(.text("")) && !TermWordForm.text.admits(.text("a\u{7F}")))
    }
}
