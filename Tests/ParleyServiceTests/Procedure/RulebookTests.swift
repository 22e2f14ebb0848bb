import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct RulebookTests {
    @Test(arguments: ["CN", "CN@2", "XX@1", "", "CN@01"])
    func `an invitation under a profile that is not there is refused, and can be sent again with another`(
        profile: String
    ) async throws {
        let clock = ProcedureStory.clock()
        let world = TestWorld.memory(clock: clock)
        let opening = NegotiationOpening(
            title: TestActs.opening.title, labour: TestActs.opening.labour, employer: TestActs.opening.employer,
            jurisdiction: "CN", currency: "CNY", profile: profile, timeZone: TestActs.zone)
        let outcome = try await world.service.perform(world.invitation(opening: opening))
        guard case .profileUnknown(profile) = outcome else {
            Issue.record("not refused: \(outcome)")
            return
        }
        try await world.recorded(world.invitation())
    }

    @Test func `every profile that ships gives rules to the negotiations that keep it`() throws {
        let book = TestRulebook.shared
        for reference in book.profiles.profiles.keys {
            let opening = NegotiationOpening(
                title: TestActs.opening.title, labour: TestActs.opening.labour, employer: TestActs.opening.employer,
                jurisdiction: "CN", currency: "CNY", profile: reference.description, timeZone: TestActs.zone)
            let rules = try #require(book.rules(of: opening, in: LedgerID(1)))
            #expect(rules.profile.reference == reference && rules.offsets.day(of: Timestamp(microseconds: 0)) != nil)
        }
    }

    @Test(arguments: ["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia"])
    func `the offsets of a zone give the days that its clocks show`(zone: String) {
        let offsets = TimeZoneRules.shared.offsets(of: zone)
        var random = TestGenerator(seed: 20_260_601)
        for _ in 0..<2_000 {
            let instant = Timestamp(microseconds: random.number(in: 0...4_000_000_000) * 1_000_000)
            #expect(
                offsets.day(of: instant) == TimeZoneRules.shared.localMoment(of: instant, in: zone).day,
                "\(zone), \(TimestampText.format(instant)), seed 20260601")
        }
        #expect(TimeZoneRules.shared.offsets(of: zone) == offsets)
    }

    @Test func `a zone that nobody knows lies where a day ends last`() {
        #expect(TimeZoneRules.shared.offsets(of: nil) == UTCOffsets(initialSeconds: -12 * 3_600))
        #expect(TimeZoneRules.shared.offsets(of: "Nowhere/At_All") == UTCOffsets(initialSeconds: -12 * 3_600))
    }
}
