import Bargaining
import Testing

@testable import ParleyService

/// What every plan of a federation keeps to.
@Suite struct SimulatedFederationTests {
    private let federation = SimulatedFederation(
        seed: 11, from: Sample.day("2023-01-01"), through: Sample.day("2026-06-30"))

    @Test func `a course follows from seed, period and number`() {
        let other = SimulatedFederation(seed: 12, from: federation.from, through: federation.through)
        for number in [0, 1, 49, 50, 1_234] {
            #expect(federation.course(number) == federation.course(number))
            #expect(federation.course(number) != other.course(number))
        }
    }

    @Test func `steps are in order of time, within the period, and each round begins with its invitation`() {
        for number in 0..<400 {
            let course = federation.course(number)
            #expect(course.steps.map(\.number) == Array(0..<course.steps.count))
            for pair in zip(course.steps, course.steps.dropFirst()) {
                #expect(pair.0.instant <= pair.1.instant, "course \(number), step \(pair.1.number)")
            }
            #expect(course.steps.allSatisfy { federation.from <= $0.day && $0.day <= federation.through })
            for round in course.fates.indices {
                guard case .invite = course.steps.first(where: { $0.round == round })?.act else {
                    Issue.record("course \(number), round \(round) does not begin with an invitation")
                    continue
                }
            }
            #expect(course.steps.last?.act.isOfTheClock == true, "time is looked at in the end")
        }
    }

    @Test func `no employer occurs twice in a block, and its courses are those of the block`() {
        for block in 0..<30 {
            let settings = federation.settings(of: block).settings
            #expect(Set(settings.map(\.employer)).count == SimulatedFederation.coursesOfBlock)
            let first = block * SimulatedFederation.coursesOfBlock
            #expect((0..<3).allSatisfy { federation.course(first + $0).setting == settings[$0] })
        }
    }

    @Test func `about three in five come to an end that is disclosed, and there is some of everything`() {
        var ended = 0
        var rounds = 0
        var events = 0
        var kinds: Set<SimulatedFate> = []
        for number in 0..<1_500 {
            let course = federation.course(number)
            rounds += course.fates.count
            events += course.events
            kinds.formUnion(course.fates)
            for round in course.fates.indices {
                let acts = course.steps.filter { $0.round == round }.map(\.act)
                let isInForce = acts.contains { act in
                    if case .act(.procedure(.publish)) = act { true } else { false }
                }
                let isParted = acts.contains(.act(.state(.conclude(.withoutAgreement))))
                if isInForce || isParted { ended += 1 }
            }
        }
        #expect((55...66).contains(ended * 100 / rounds), "disclosed: \(ended) of \(rounds)")
        #expect((40...120).contains(events / rounds), "events a negotiation: \(events / rounds)")
        #expect(kinds == Set(SimulatedFate.allCases))
    }
}
