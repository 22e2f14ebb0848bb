import Testing

@testable import ParleyService

/// What every course of concessions keeps to, whatever the seed.
@Suite struct ConcessionPlanTests {
    private static let seeds: Range<UInt64> = 0..<600

    private static let matters: [SimulatedMatter] =
        SimulatedIndustry.allCases.flatMap { SimulatedMatter.core(of: $0) } + SimulatedMatter.common

    private static func plans(
        _ body: (ConcessionPlan, SimulatedMatter.Figures, Int, Bool) -> Void
    ) {
        for seed in seeds {
            var random = SimulationGenerator(seed: seed)
            guard let figures = random.element(of: matters.compactMap(\.figures)) else { continue }
            let sessions = random.number(in: 1...6)
            let isAgreed = random.happens(percent: 60)
            body(
                ConcessionPlan(of: figures, sessions: sessions, isAgreed: isAgreed, &random), figures, sessions,
                isAgreed)
        }
    }

    @Test func `neither side goes back or past the other, and they meet between their last words`() {
        Self.plans { plan, figures, sessions, isAgreed in
            let sign = figures.isMoreForLabour ? 1 : -1
            #expect(plan.labour.count == sessions && plan.employer.count == sessions)
            for (labour, employer) in zip(plan.labour, plan.employer) {
                #expect((labour - employer) * sign >= 0, "the gap is never negative: \(plan)")
            }
            for pair in zip(plan.labour, plan.labour.dropFirst()) { #expect((pair.1 - pair.0) * sign <= 0, "\(plan)") }
            for pair in zip(plan.employer, plan.employer.dropFirst()) {
                #expect((pair.1 - pair.0) * sign >= 0, "\(plan)")
            }
            guard let labour = plan.labour.last, let employer = plan.employer.last else { return }
            if let agreed = plan.agreed {
                #expect(isAgreed && (labour - agreed) * sign >= 0 && (agreed - employer) * sign >= 0, "\(plan)")
            } else {
                #expect(!isAgreed && (labour - employer) * sign >= 1, "who does not meet stays apart: \(plan)")
            }
            #expect((plan.employer + plan.labour).allSatisfy { $0 >= 0 }, "no amount is below zero: \(plan)")
            #expect(
                (plan.employer.first.map { ($0 - plan.baseline) * sign } ?? 0) >= 0,
                "nobody offers less than is in force")
        }
    }

    @Test func `concessions shrink, and the last one before the end is larger than the one before`() {
        var sums = [Int](repeating: 0, count: 5)
        for seed in Self.seeds {
            var random = SimulationGenerator(seed: seed)
            let figures = SimulatedMatter.Figures(
                scale: 2, step: 1, baseline: 700...1_100, demand: 300...600, isMoreForLabour: true)
            let plan = ConcessionPlan(of: figures, sessions: 6, isAgreed: true, &random)
            for (index, pair) in zip(plan.labour, plan.labour.dropFirst()).enumerated() {
                sums[index] += pair.0 - pair.1
            }
        }
        #expect(sums[0] > sums[1] && sums[1] > sums[2] && sums[2] > sums[3], "\(sums)")
        #expect(sums[4] > sums[3], "deadline effect: \(sums)")
    }

    @Test func `numbers follow from seed and place, evenly and within their range`() {
        var counts = [Int](repeating: 0, count: 10)
        var first = SimulationGenerator(seed: 7, 1, 2)
        var second = SimulationGenerator(seed: 7, 1, 2)
        for _ in 0..<10_000 {
            let number = first.number(in: 0...9)
            #expect(number == second.number(in: 0...9))
            counts[number] += 1
        }
        #expect(counts.allSatisfy { (850...1_150).contains($0) }, "\(counts)")
        var other = SimulationGenerator(seed: 7, 2, 1)
        #expect((0..<20).map { _ in first.number(in: 0...999) } != (0..<20).map { _ in other.number(in: 0...999) })
    }
}
