import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct FamilyStoryTests {
    @Test func `every fact of every family is told in both languages, differently`() {
        func check<Family: ToldFamily>(_: Family.Type, _ facts: [Family.Fact]) {
            var state = Family.Rules.initialState
            for fact in facts {
                let told = Language.allCases.map {
                    Family.sentence(of: fact, before: state, titles: [:], in: $0)
                }
                #expect(Set(told).count == Language.allCases.count && !told.contains(""), "\(told)")
                Family.Rules.evolve(&state, OccurredFact(occurredAt: .unknown, fact: fact))
            }
        }
        check(PartyFamily.self, PartyFactSamples.all)
        check(CampaignFamily.self, CampaignFactSamples.all)
        check(CaucusFamily.self, CaucusFactSamples.all + CaucusFactSamples.others)
    }

    @Test func `of many targets the first few are named`() throws {
        let targets = try (1...7).map { number in
            CampaignTarget(
                key: try #require(CampaignTargetKey("E-\(number)")),
                name: try #require(PartyName("Enterprise \(number)")),
                unit: .sector(CampaignScope(region: nil, industry: nil)))
        }
        func told(_ language: Language) -> String {
            CampaignFamily.sentence(
                of: .campaignTargetsListed(targets), before: Campaign.initialState, titles: [:], in: language)
        }
        #expect(told(.en).hasSuffix("Enterprise 4, Enterprise 5 and 2 more."))
        #expect(told(.zh).hasSuffix("Enterprise 4、Enterprise 5等，另 2 个。"))
    }

    @Test func `a name that changes is told as a change`() {
        var state = Party.initialState
        let first = PartyDetails(name: .en("Old"), validFrom: Sample.day("2026-03-01"))
        Party.evolve(&state, OccurredFact(occurredAt: .unknown, fact: .partyRegistered(.union, first)))
        let second = PartyFact.partyRevised(PartyDetails(name: .en("New"), validFrom: Sample.day("2026-03-01")))
        #expect(
            PartyFamily.sentence(of: second, before: state, titles: [:], in: .en)
                .hasPrefix("“Old” is now called “New”"))
        #expect(
            PartyFamily.sentence(of: .partyRevised(first), before: state, titles: [:], in: .zh).hasPrefix("修订“Old”的登记"))
    }
}
