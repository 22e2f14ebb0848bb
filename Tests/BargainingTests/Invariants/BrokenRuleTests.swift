import Testing

/// Each invariant notices rules that break it.
@Suite struct BrokenRuleTests {
    @Test(arguments: BrokenRule.allCases)
    func `a broken rule is noticed by its invariant`(rule: BrokenRule) {
        let noticed = HistoryRun.seeds.contains { seed in
            HistoryRun.play(seed, rules: rule.rules, watching: [rule.breaks]).breaches[rule.breaks] != nil
        }
        #expect(noticed, "\(rule) goes unnoticed in \(HistoryRun.seeds.count) histories")
    }

    @Test func `there is a broken rule for every invariant`() {
        #expect(Set(BrokenRule.allCases.map(\.breaks)) == Set(Invariant.allCases))
    }

    @Test func `a store that forgets its commands is noticed`() async throws {
        let seed = HistoryRun.seeds[0]
        #expect(try await RepeatedCommands.breach(seed: seed, forgets: true) != nil, "seed \(seed)")
    }
}
