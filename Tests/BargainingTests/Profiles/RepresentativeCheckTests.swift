import Bargaining
import Testing

@Suite struct RepresentativeCheckTests {
    private typealias Breach = (RepresentativeRule, Side, Int, Int, String)

    private func profile(_ further: [ProfileParameter: (ParameterValue, String)] = [:]) throws -> RuleProfile {
        var rules: [ProfileParameter: (ParameterValue, String)] = [
            .chiefs: (.count(1), "O22 §19"), .chiefFromWithin: (.duty, "O22 §23"),
            .minimumRepresentatives: (.count(3), "O22 §19"), .parity: (.parity(.equal), "O22 §19"),
            .outsiders: (.outsiders(.atMost(try Profiles.share(1, of: 3))), "O22 §23"),
        ]
        rules.merge(further) { _, new in new }
        return try Profiles.profile("CN@1", rules)
    }

    private func expect(
        _ breaches: [RepresentativeBreach], _ expected: [Breach], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let wanted = try expected.map {
            RepresentativeBreach(
                rule: $0.0, side: $0.1, found: $0.2, allowed: $0.3, article: try #require(Article($0.4)))
        }
        #expect(breaches == wanted, sourceLocation: sourceLocation)
    }

    @Test func `2 outsiders of 7 are in order, 3 are not (O22 §23)`() throws {
        let profile = try profile()
        let seven = Delegation(representatives: 7, outsiders: 2)
        try expect(profile.breaches(labour: seven, employer: seven), [])
        let three = Delegation(representatives: 7, outsiders: 3)
        try expect(
            profile.breaches(labour: three, employer: seven), [(.tooManyOutsiders, .labour, 3, 2, "O22 §23")])
        try expect(
            profile.breaches(
                labour: Delegation(representatives: 6, outsiders: 2), employer: Delegation(representatives: 6)), [])
    }

    @Test func `advisers do not represent (SD §12)`() throws {
        let profile = try profile([.outsiders: (.outsiders(.advisersOnly), "SD §12")])
        try expect(
            profile.breaches(
                labour: Delegation(representatives: 5), employer: Delegation(representatives: 5, outsiders: 1)),
            [(.outsiderAsRepresentative, .employer, 1, 0, "SD §12")])
    }

    @Test func `numbers and chiefs are bounded`() throws {
        let profile = try profile([
            .maximumRepresentatives: (.count(10), "NB §8"), .largeEnterpriseMinimum: (.count(5), "NB §8"),
        ])
        let four = Delegation(representatives: 4)
        try expect(profile.breaches(labour: four, employer: four), [])
        try expect(
            profile.breaches(labour: four, employer: four, workforce: Workforce(isLargeEnterprise: true)),
            [
                (.tooFewRepresentatives, .labour, 4, 5, "NB §8"), (.tooFewRepresentatives, .employer, 4, 5, "NB §8"),
            ])
        try expect(
            profile.breaches(
                labour: Delegation(representatives: 11, chiefs: 2), employer: Delegation(representatives: 2, chiefs: 0)),
            [
                (.tooFewRepresentatives, .employer, 2, 3, "O22 §19"),
                (.tooManyRepresentatives, .labour, 11, 10, "NB §8"), (.notOneChief, .labour, 2, 1, "O22 §19"),
                (.notOneChief, .employer, 0, 1, "O22 §19"), (.sidesNotEqual, .employer, 2, 11, "O22 §19"),
            ])
        try expect(
            profile.breaches(
                labour: Delegation(representatives: 6, outsiders: 1, hasOutsideChief: true),
                employer: Delegation(representatives: 6)), [(.chiefFromOutside, .labour, 1, 0, "O22 §23")])
    }

    @Test func `parity is equality or not more (ZJ §10)`() throws {
        let (five, six) = (Delegation(representatives: 5), Delegation(representatives: 6))
        try expect(
            try profile().breaches(labour: six, employer: five), [(.sidesNotEqual, .employer, 5, 6, "O22 §19")])
        let place = try profile([.parity: (.parity(.employerNotMore), "ZJ §10")])
        try expect(place.breaches(labour: six, employer: five), [])
        try expect(
            place.breaches(labour: five, employer: six), [(.employerSideLarger, .employer, 6, 5, "ZJ §10")])
    }

    @Test func `groups have to be there from their thresholds on`() throws {
        let profile = try profile([
            .frontLineShare: (.share(try Profiles.share(1, of: 3)), "SD §7"),
            .women: (
                .composition(CompositionRule(threshold: .atLeast(try Profiles.share(1, of: 5)), demand: .one)), "CQ §10"
            ),
            .agencyWorkers: (
                .composition(CompositionRule(threshold: .moreThan(try Profiles.share(1, of: 20)), demand: .one)),
                "CQ §10"
            ),
            .disabledWorkers: (
                .composition(CompositionRule(threshold: .many, demand: .proportionate)), "ZJ §10"
            ),
        ])
        let employer = Delegation(representatives: 7)
        func labour(_ frontLine: Int) -> Delegation {
            Delegation(representatives: 7, frontLine: frontLine, women: 0, disabledWorkers: 0, agencyWorkers: 0)
        }
        func staff(_ women: Int, _ agency: Int) -> Workforce {
            Workforce(total: 100, women: women, disabledWorkers: 50, agencyWorkers: agency)
        }
        try expect(profile.breaches(labour: labour(3), employer: employer, workforce: staff(19, 5)), [])
        try expect(
            profile.breaches(labour: labour(2), employer: employer, workforce: staff(20, 6)),
            [
                (.tooFewFrontLine, .labour, 2, 3, "SD §7"), (.noWoman, .labour, 0, 1, "CQ §10"),
                (.noAgencyWorker, .labour, 0, 1, "CQ §10"),
            ])
        try expect(profile.breaches(labour: employer, employer: employer, workforce: staff(99, 99)), [])
    }
}
