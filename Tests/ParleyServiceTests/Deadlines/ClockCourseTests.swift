import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clocks that people end, through the service: started by one act, met or missed by another, once each.
@Suite struct ClockCourseTests {
    private func invited(profile: String = "CN@1") async throws -> ProcedureStory {
        let clock = ProcedureStory.clock()
        return try await ProcedureStory.invited(TestWorld.memory(clock: clock), clock, profile: profile)
    }

    private func rows(_ story: ProcedureStory, _ rule: ClockRule) async throws -> [Deadline] {
        try await story.procedure().deadlines.filter { $0.rule == rule }
    }

    @Test(arguments: [(30, false), (60, true)])
    func `a vacant seat is filled in time or late (Order 22 §31)`(filledOn: Int, isLate: Bool) async throws {
        let story = try await invited()
        try await story.seated()
        let person = story.world.principal("labour-representative").id
        func named(_ makeAct: @escaping @Sendable (SeatID) -> NegotiationAct) async throws {
            try await story.world.recorded(
                story.world.request(
                    story.world.labourChief, story.negotiation,
                    ActIntent(people: [person], answersState: false) { makeAct($0.seat(of: person)) }, text: "seat"))
        }
        try await named { .appointRepresentative($0, party: nil) }
        story.on(20)
        try await named { .vacateSeat($0) }
        #expect(try await rows(story, .fillVacancy).map(\.status) == [.running])
        #expect(try await rows(story, .fillVacancy).map(\.party) == [.labour])
        story.on(filledOn)
        #expect(try await story.sweep() == 0, "nobody is appointed by silence")
        try await named { .appointRepresentative($0, party: nil) }
        let day = ProcedureStory.day(filledOn)
        #expect(try await rows(story, .fillVacancy).map(\.status) == [isLate ? .missed(on: day) : .met(on: day)])
    }

    @Test(arguments: [(60, false), (61, true)])
    func `a suspension is ended by both sides, in time or late, never by itself`(resumedOn: Int, isLate: Bool)
        async throws
    {
        let story = try await invited()
        try await story.seated()
        story.on(50)
        try await story.bothChiefs(.state(.suspend(until: ProcedureStory.day(60), .agreement)))
        story.on(resumedOn)
        #expect(try await story.sweep() == 0)
        #expect(try await rows(story, .suspension).map(\.status) == [.running])
        try await story.bothChiefs(.state(.resume))
        let day = ProcedureStory.day(resumedOn)
        #expect(try await rows(story, .suspension).map(\.status) == [isLate ? .missed(on: day) : .met(on: day)])
    }

    @Test(arguments: [(80, false), (130, true)])
    func `Zhejiang counts working days from the signed draft to the congress`(metOn: Int, isLate: Bool) async throws {
        let story = try await invited(profile: "CN-ZJ@1")
        try await story.drafted()
        let clock = try #require(try await rows(story, .toCongress).first)
        #expect(clock.status == .running && clock.start == ProcedureStory.day(75))
        story.on(metOn)
        try await story.bothChiefs(.state(.submitToCongress(draft: 1, .industry)))
        try await story.act(
            story.federation, .conveneCongress(draft: 1, CongressSitting(eligible: 120, attending: 90)))
        let day = ProcedureStory.day(metOn)
        #expect(try await rows(story, .toCongress).map(\.status) == [isLate ? .missed(on: day) : .met(on: day)])
    }

    @Test func `an agreement on platform rules is published within its days and opens the next yearly round`()
        async throws
    {
        let story = try await invited()
        try await story.settled()
        story.on(75)
        let plan = DraftPlan(
            kind: .platformAgreement, binding: .allInScope, validFrom: ProcedureStory.day(80),
            validThrough: ProcedureStory.day(444), textHash: DraftText.uncomputed)
        try await story.bothChiefs(.state(.assembleDraft(plan)))
        try await story.bothChiefs(.signAgreement(1, try await story.hash()))
        for rule in [ClockRule.publish, .yearlyRound, .termEnd] {
            #expect(try await rows(story, rule).map(\.status) == [.running], "\(rule)")
        }
        story.on(200)
        try await story.act(story.world.employerChief, .publish(.platform))
        #expect(try await rows(story, .publish).map(\.status) == [.missed(on: ProcedureStory.day(200))])
        story.on(460)
        #expect(try await story.sweep() == 1, "its term is over")
        #expect(try await rows(story, .termEnd).map(\.status) == [.met(on: ProcedureStory.day(444))])
    }
}
