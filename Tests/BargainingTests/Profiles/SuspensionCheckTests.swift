import Bargaining
import Testing

@Suite struct SuspensionCheckTests {
    private let both: Set<Side> = [.labour, .employer]

    private func profile(_ ground: SuspensionGround, _ cap: SuspensionCap?) throws -> RuleProfile {
        var rules: [ProfileParameter: (ParameterValue, String)] = [
            .suspensionGround: (.suspensionGround(ground), "O22 §35")
        ]
        if let cap { rules[.suspensionCap] = (.suspensionCap(cap), "NB §19") }
        return try Profiles.profile("CN@1", rules)
    }

    private func article(_ text: String) throws -> Article { try #require(Article(text)) }

    @Test func `a cumulative cap counts what was suspended before (NB §19)`() throws {
        let place = try profile(.agreement, SuspensionCap(days: 60, counting: .cumulative))
        #expect(place.breaches(of: SuspensionPlan(days: 40, daysBefore: 20, agreedBy: both)).isEmpty)
        #expect(
            place.breaches(of: SuspensionPlan(days: 40, daysBefore: 21, agreedBy: both))
                == [.tooLong(days: 61, allowed: 60, try article("NB §19"))])
    }

    @Test func `a single cap counts each suspension (BJ §37)`() throws {
        let place = try profile(.agreement, SuspensionCap(days: 60, counting: .single))
        #expect(place.breaches(of: SuspensionPlan(days: 60, daysBefore: 60, agreedBy: both)).isEmpty)
        #expect(place.breaches(of: SuspensionPlan(days: 61, agreedBy: both)).count == 1)
    }

    @Test func `a usual cap yields to agreement (CQ §22)`() throws {
        let place = try profile(
            .agreement, SuspensionCap(days: 30, counting: .single, allowsMoreByAgreement: true))
        #expect(place.breaches(of: SuspensionPlan(days: 45, agreedBy: both)).isEmpty)
        #expect(place.breaches(of: SuspensionPlan(days: 45, agreedBy: [.labour])).count == 2)
    }

    @Test func `nationally there is no cap (O22 §35)`() throws {
        #expect(try profile(.agreement, nil).breaches(of: SuspensionPlan(days: 365, agreedBy: both)).isEmpty)
    }

    @Test func `each ground asks for its own consent`() throws {
        let none = SuspensionPlan(days: 1, agreedBy: [])
        #expect(try profile(.agreement, nil).breaches(of: none) == [.notAgreed(try article("O22 §35"))])
        #expect(
            try profile(.workerSideAgrees, nil).breaches(of: none) == [.workerSideNotAgreed(try article("O22 §35"))])
        #expect(
            try profile(.workerChiefAgrees, nil).breaches(of: SuspensionPlan(days: 1, agreedBy: both))
                == [.workerChiefNotAgreed(try article("O22 §35"))])
        #expect(
            try profile(.forceMajeureOnly, nil).breaches(of: SuspensionPlan(days: 1, agreedBy: both))
                == [.noForceMajeure(try article("O22 §35"))])
        #expect(try profile(.workerSideAgrees, nil).breaches(of: SuspensionPlan(days: 1, agreedBy: [.labour])).isEmpty)
        #expect(
            try profile(.workerChiefAgrees, nil)
                .breaches(of: SuspensionPlan(days: 1, agreedBy: [], isAgreedByWorkerChief: true)).isEmpty)
        #expect(
            try profile(.forceMajeureOnly, nil)
                .breaches(of: SuspensionPlan(days: 1, agreedBy: [], isForceMajeure: true)).isEmpty)
    }
}
