import Bargaining
import EventSourcing
import Testing

@Suite struct CoverageProperties {
    private static let rounds = 400
    private static let regions: [RegionCode] = ["630103", "630104", "630201", "110105", "630000", "630100"]
    private static let industries: [IndustryCode] = ["6020", "6010", "6242", "60"]

    /// Enterprises, sectors and claims that overlap often.
    private static func draw(
        _ generator: inout SeededGenerator
    ) -> (targets: [CampaignTarget], claims: [CoverageClaim]) {
        var targets: [CampaignTarget] = []
        for number in 0..<Int.random(in: 1...30, using: &generator) {
            guard let key = CampaignTargetKey("E-\(number)") else { continue }
            targets.append(
                CampaignTable.enterprise(
                    key, workers: Int64.random(in: 0...300, using: &generator),
                    region: regions.randomElement(using: &generator) ?? "630103",
                    industry: industries.randomElement(using: &generator) ?? "6020"))
        }
        for number in 0..<Int.random(in: 0...4, using: &generator) {
            guard let key = CampaignTargetKey("S-\(number)") else { continue }
            targets.append(
                CampaignTable.sector(
                    key, region: Bool.random(using: &generator) ? regions.randomElement(using: &generator) : nil,
                    industry: Bool.random(using: &generator) ? industries.randomElement(using: &generator) : nil))
        }
        targets.shuffle(using: &generator)
        let claims = (0..<Int.random(in: 0...25, using: &generator)).compactMap { _ in
            claim(on: targets, &generator)
        }
        return (targets, claims)
    }

    private static func claim(on targets: [CampaignTarget], _ generator: inout SeededGenerator) -> CoverageClaim? {
        guard let target = targets.randomElement(using: &generator) else { return nil }
        let isList = Bool.random(using: &generator)
        let accessions = (0..<(isList ? Int.random(in: 0...6, using: &generator) : 0)).compactMap { _ in
            CampaignTargetKey("E-\(Int.random(in: 0...40, using: &generator))").map { key in
                Accession(
                    enterprise: CampaignTable.name(of: key), workers: Int64.random(in: 1...400, using: &generator))
            }
        }
        return CoverageClaim(
            target: target.key, binding: isList ? .accededList : .allInScope,
            workersInScope: Bool.random(using: &generator) ? Int64.random(in: 1...400, using: &generator) : nil,
            accessions: accessions)
    }

    @Test func `coverage never exceeds the workers, nor falls below the larger of its two parts`() {
        let seed: UInt64 = 0xC0FE_0001
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let (targets, claims) = Self.draw(&generator)
            let coverage = CampaignCoverage(of: targets, by: claims)
            for count in [coverage.total] + coverage.groups.values {
                #expect((0...count.workers).contains(count.workersCovered), "seed \(seed), round \(round)")
                #expect(count.enterprisesCovered <= count.enterprises, "seed \(seed), round \(round)")
                #expect(
                    count.workersCovered >= max(count.workersByEnterpriseAgreement, count.workersBySectorAgreement),
                    "seed \(seed), round \(round)")
                #expect(count.workersCountedTwice >= 0, "seed \(seed), round \(round)")
            }
            let groups = coverage.groups.values
            #expect(groups.map(\.workersCovered).reduce(0, +) == coverage.total.workersCovered, "seed \(seed)")
            #expect(groups.map(\.workers).reduce(0, +) == coverage.total.workers, "seed \(seed)")
        }
    }

    @Test func `neither order nor repetition of agreements changes coverage`() {
        let seed: UInt64 = 0xC0FE_0002
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let (targets, claims) = Self.draw(&generator)
            let coverage = CampaignCoverage(of: targets, by: claims)
            let again = CampaignCoverage(
                of: targets.shuffled(using: &generator), by: (claims + claims).shuffled(using: &generator))
            #expect(again == coverage, "seed \(seed), round \(round)")
        }
    }

    @Test func `one agreement more covers nobody less`() {
        let seed: UInt64 = 0xC0FE_0003
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let (targets, claims) = Self.draw(&generator)
            guard let more = Self.claim(on: targets, &generator) else { continue }
            let before = CampaignCoverage(of: targets, by: claims).total
            let after = CampaignCoverage(of: targets, by: claims + [more]).total
            #expect(after.workersCovered >= before.workersCovered, "seed \(seed), round \(round)")
        }
    }

    /// The definition, enterprise by enterprise and agreement by agreement, without look-ups.
    @Test func `coverage agrees with the definition spelt out`() {
        let seed: UInt64 = 0xC0FE_0004
        var generator = SeededGenerator(seed: seed)
        for round in 0..<Self.rounds {
            let (targets, claims) = Self.draw(&generator)
            var covered: Int64 = 0
            for target in targets {
                guard let workers = target.unit.workers else { continue }
                covered += min(workers, claims.map { Self.workers(of: target, by: $0, among: targets) }.max() ?? 0)
            }
            #expect(
                CampaignCoverage(of: targets, by: claims).total.workersCovered == covered,
                "seed \(seed), round \(round)")
        }
    }

    private static func workers(
        of target: CampaignTarget, by claim: CoverageClaim, among targets: [CampaignTarget]
    ) -> Int64 {
        if claim.binding == .accededList {
            return claim.accessions.filter { $0.enterprise == target.name }.map(\.workers).max() ?? 0
        }
        if claim.target == target.key { return claim.workersInScope ?? .max }
        let sector = targets.first { $0.key == claim.target }
        guard let sector, sector.unit.workers == nil else { return 0 }
        return sector.unit.scope.contains(target.unit.scope) ? .max : 0
    }
}
