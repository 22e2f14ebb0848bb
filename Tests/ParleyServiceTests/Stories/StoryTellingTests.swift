import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct StoryTellingTests {
    private func story(_ language: Language) async throws -> [String] {
        let clock = ManualServiceClock(Timestamp(microseconds: 1_776_000_000_000_000))
        let world = TestWorld.memory(clock: clock)
        let id = try await world.openTable()
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.20"))))
        try await world.recorded(world.request(world.employerChief, id, .makeOffer(TestActs.draft(rate: "0.90"))))
        try await world.recorded(
            world.request(world.labourChief, id, .counter(TestActs.number("E-1"), TestActs.draft(rate: "1.10"))))
        try await world.recorded(world.request(world.employerChief, id, .acceptOffer(TestActs.number("U-2"))))
        var before = Negotiation.initialState
        var lines: [String] = []
        for try await event in world.service.follow(
            id, in: world.ledger, for: world.auditor, after: .none, finite: true)
        {
            lines.append(StoryTelling.tell(event, before: before, language: language))
            Negotiation.evolve(&before, event.event)
        }
        return lines
    }

    @Test func `a negotiation is told in English`() async throws {
        #expect(
            try await story(.en) == [
                "“Courier industry bargaining” opens in CN-QH: City courier union federation for labour, "
                    + "Express industry association for the employers.",
                "A representative of the labour side takes a seat.", "The labour side has its chief representative.",
                "The labour side invites the other side to bargain.",
                "The labour side proposes the item “Rate per parcel”.",
                "The labour side proposes the item “Commission”.", "The employer side accepts the invitation.",
                "A representative of the employer side takes a seat.",
                "The employer side has its chief representative.",
                "“Rate per parcel” is on the agenda.", "“Commission” is on the agenda.",
                "U-1: The labour side demands Rate per parcel: 1.20 CNY/parcel.",
                "E-1: The employer side offers Rate per parcel: 0.90 CNY/parcel. "
                    + "Gap on Rate per parcel: 0.30 CNY/parcel.",
                "U-2: The labour side answers E-1 with Rate per parcel: 1.10 CNY/parcel "
                    + "(until now 1.20 CNY/parcel). Gap on Rate per parcel: 0.20 CNY/parcel.",
                "The employer side accepts U-2. Tentatively agreed: Rate per parcel: 1.10 CNY/parcel.",
            ])
    }

    @Test func `a negotiation is told in Chinese`() async throws {
        let lines = try await story(.zh)
        #expect(
            lines.first == "“快递行业集体协商”启动（CN-QH）：职工方为City courier union federation，企业方为Express industry association。")
        #expect(lines[3] == "职工方向对方发出要约。")
        #expect(lines[13] == "U-2：职工方对 E-1 还价：派件单价：1.10 CNY/parcel（此前 1.20 CNY/parcel）。派件单价差距：0.20 CNY/parcel。")
        #expect(lines.last == "企业方接受 U-2，初步一致：派件单价：1.10 CNY/parcel。")
    }

    @Test func `words of several lines are told in one`() {
        for language in Language.allCases {
            let told = StoryTelling.term(Term(.text("the first\n\nthe second\n")), language: language)
            #expect(told.contains("the first the second"), "\(told)")
            #expect(!told.contains("\n"))
        }
    }

    @Test func `both languages say something of every kind of term`() {
        let percent = TestActs.unit("percent")
        let one = TestActs.decimal("1.5")
        let terms: [Term] = [
            TestActs.rate("1", .atLeast), TestActs.rate("1", .atMost), TestActs.rate("1", .exactly),
            Term(.range(minimum: one, maximum: one, unit: percent)),
            Term(.byYear(unit: percent, steps: [YearStep(year: "1", amount: one)])),
            Term(
                .schedule(unit: percent, steps: [DatedStep(from: "start", amount: one, isAdjustedForInflation: true)])),
            Term(
                .tiers(
                    unit: percent,
                    lines: [
                        TierLine(
                            rate: .rule("formula", cap: one), plus: "80 per 100 m", previous: one,
                            bands: [TermWord(name: "km_from", content: .amount(one))])
                    ])),
            Term(.composite(parts: [CompositePart(role: "hourly", amount: one, unit: percent)])),
            Term(.reference(amount: one, unit: percent, norm: "local minimum wage", comparator: .atLeast)),
            Term(.procedure(duty: "publish the rules", owner: .employer, due: LocalDay("2026-05-01"))),
            Term(
                .text("no change"),
                words: [TermWord(name: "scope", content: .text("all")), TermWord(name: "approx", content: .flag)]),
            Term(.unknown("only its direction")),
        ]
        for language in Language.allCases {
            let told = terms.map { StoryTelling.term($0, language: language) }
            #expect(told.allSatisfy { !$0.isEmpty })
            #expect(Set(told).count == terms.count)
        }
        #expect(StoryTelling.term(terms[8], language: .en) == "at least 1.5 percent of local minimum wage")
        #expect(StoryTelling.term(terms[8], language: .zh) == "不低于 local minimum wage的 1.5 percent")
    }
}
