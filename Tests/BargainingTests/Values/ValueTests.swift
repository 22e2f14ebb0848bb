import Bargaining
import Testing

@Suite struct ValueTests {
    @Test func `days exist or are refused`() {
        #expect(LocalDay.init("2024-02-29")?.description == "2024-02-29")
        for text in [
            "2023-02-29", "2023-02-30", "2023-13-01", "1899-12-31", "2100-01-01", "2023-2-1", "2023/02/01",
            "+123-01-01",
        ] {
            #expect(LocalDay(text) == nil)
        }
        #expect(LocalDay.init("1970-01-01")?.daysSinceEpoch == 0)
        #expect(LocalDay.init("2026-04-12")?.daysSinceEpoch == 20_555)
    }

    @Test func `moments are days or minutes`() {
        for text in ["2026-04-12", "2026-04-12T00:00", "2026-04-12T23:59"] {
            #expect(LocalMoment(text)?.description == text)
        }
        for text in ["2026-04-12T24:00", "2026-04-12T1:00", "2026-04-12T01:60", "2026-04-12T", "2026-04-12T01:00:00"] {
            #expect(LocalMoment(text) == nil)
        }
    }

    @Test(
        arguments: [
            ("2026-04-12", "2026-04-12T23:59", false), ("2026-04-12", "2026-04-13T00:00", true),
            ("2026-04-12T18:00", "2026-04-12T18:00", false), ("2026-04-12T18:00", "2026-04-12T18:01", true),
            ("2026-04-12T18:00", "2026-04-12", false), ("2026-04-12T18:00", "2026-04-13", true),
            ("2026-04-12T18:00", "2026-04-11T19:00", false),
        ] as [(LocalMoment, LocalMoment, Bool)])
    func `a validity passes with its last minute or day`(end: LocalMoment, now: LocalMoment, hasPassed: Bool) {
        #expect(end.hasPassed(at: now) == hasPassed)
    }

    @Test func `proposal numbers are read as bargainers write them`() {
        for text in ["U-1", "E-20", "N-3"] { #expect(ProposalNumber(text)?.description == text) }
        for text in ["U1", "X-1", "U-0", "U-01", "U--1", "u-1", "U-1234567890", "U-", "U-+1"] {
            #expect(ProposalNumber(text) == nil)
        }
    }

    @Test func `item keys are snake case of at most 64 bytes`() {
        for text in ["term", "a1_b2", String(repeating: "a", count: 64)] { #expect(ItemKey(text)?.text == text) }
        for text in ["", "A", "1a", "a__b", "_a", "a_", "a-b", "价", String(repeating: "a", count: 65)] {
            #expect(ItemKey(text) == nil)
        }
    }

    @Test func `units, names and titles are bounded`() {
        #expect(Unit.init("") == nil && Unit.init(String(repeating: "u", count: 81)) == nil)
        #expect(PartyName.init("") == nil && PartyName.init(String(repeating: "字", count: 301)) == nil)
        #expect(Title.both(zh: "派件单价", en: "Rate").isWellFormed)
        #expect(!Title.both(zh: "", en: "Rate").isWellFormed)
        #expect(!Title.en(String(repeating: "a", count: 301)).isWellFormed)
        #expect(Title.both(zh: "价", en: "rate").text(preferringChinese: true) == "价")
        #expect(Title.en("rate").text(preferringChinese: true) == "rate")
    }

    @Test func `sides have letters and an opposite; neutrals have none`() {
        #expect(Side.allCases.map(\.proposalLetter) == ["U", "E", "N"])
        #expect(Side.neutral.opposite == nil && Side.labour.opposite == .employer)
    }
}
