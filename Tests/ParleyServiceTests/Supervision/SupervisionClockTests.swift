import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// The clock `opinion_answer` through the service: what nobody answered is marked once, however late somebody looks.
@Suite struct SupervisionClockTests {
    private func marks(
        _ world: SupervisionWorld, _ stream: StreamID
    ) async throws -> [DecodedStreamEvent<SupervisionFamily>] {
        try await world.events(stream).filter { $0.recorded.type.name == "OpinionAnswerOverdue" }
    }

    @Test func `it is marked once, after the last microsecond of its day, and names its rule`() async throws {
        let world = SupervisionWorld.memory()
        let stream = try await world.withOpinion()
        #expect(try await world.state(stream).deadline?.due == SupervisionWorld.due)
        let end = SupervisionWorld.instant(of: Sample.day("2026-06-27"), hour: 0)
        world.set(Timestamp(microseconds: end.microseconds - 1))
        #expect(try await world.sweep(stream) == 0)
        world.set(end)
        #expect(try await world.sweep(stream) == 1)
        #expect(try await world.sweep(stream) == 0)
        let recorded = try await marks(world, stream)
        #expect(recorded.count == 1 && recorded.first?.envelope.seat == nil)
        guard case .opinionAnswerOverdue(let clock)? = recorded.first?.event.fact else { throw NotRecorded() }
        #expect(clock.rule == .opinionAnswer && clock.profile.description == "CN-ZJ@1")
        #expect(clock.article?.description == "ZJS §22" && clock.due == SupervisionWorld.due)
        #expect(try await world.state(stream).deadline?.status == .missed(on: Sample.day("2026-06-27")))
    }

    @Test func `nobody looked for years: it is marked once, as of the day after its own`() async throws {
        let world = SupervisionWorld.memory()
        let stream = try await world.withOpinion()
        world.on("2029-01-10")
        #expect(try await world.sweep(stream) == 1)
        #expect(try await world.sweep(stream) == 0)
        let mark = try #require(try await marks(world, stream).first)
        #expect(
            mark.event.occurredAt == .instant(SupervisionWorld.instant(of: Sample.day("2026-06-27"), hour: 0)))
    }

    @Test func `what was answered in time leaves nothing to mark, and an answer counts over the mark`() async throws {
        let world = SupervisionWorld.memory()
        let stream = try await world.withOpinion()
        world.on("2026-06-26")
        try await world.answer(stream)
        world.on("2026-08-01")
        #expect(try await world.sweep(stream) == 0)
        #expect(try await world.state(stream).deadline?.status == .met(on: SupervisionWorld.due))
        let late = SupervisionWorld.memory()
        let other = try await late.withOpinion()
        late.on("2026-06-29")
        #expect(try await late.sweep(other) == 1)
        try await late.answer(other, .refused, on: "2026-06-25")
        #expect(try await late.state(other).deadline?.status == .met(on: Sample.day("2026-06-25")))
        #expect(try await late.sweep(other) == 0)
        #expect(try await marks(late, other).count == 1)
    }

    @Test func `two who look at once mark it once, and no other stream is taken for a case`() async throws {
        let clock = SupervisionWorld.clock()
        let world = SupervisionWorld(try await .postgres(clock: clock), clock)
        let second = SupervisionWorld(try await .postgres(clock: clock, like: world.world), clock)
        let stream = try await world.withOpinion()
        world.on("2026-07-01")
        async let first = world.sweep(stream)
        async let other = second.sweep(stream)
        #expect(try await [first, other].reduce(0, +) == 1)
        #expect(try await world.sweep(stream) == 0)
        #expect(try await second.sweep(stream) == 0)
        #expect(try await marks(world, stream).count == 1)
        let negotiation = try await world.world.recorded(world.world.invitation())
        #expect(try await world.sweep(negotiation.negotiation) == 0)
    }

    @Test(arguments: (1...10).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `however often and late somebody looks, it is marked once, and never when it was answered before`(
        seed: UInt64
    ) async throws {
        var random = TestGenerator(seed: seed)
        let world = SupervisionWorld.memory()
        let stream = try await world.withOpinion()
        func day(_ number: Int) throws -> LocalDay { try #require(SupervisionWorld.dayZero.adding(days: number)) }
        let answered = Int(random.number(in: 1...60))
        var isAnswered = false
        var recorded = 0
        for number in (0..<6).map({ _ in Int(random.number(in: 1...60)) }).sorted() {
            if !isAnswered, answered <= number {
                world.set(SupervisionWorld.instant(of: try day(answered), hour: 9))
                try await world.answer(stream)
                isAnswered = true
            }
            world.set(SupervisionWorld.instant(of: try day(number), hour: 10))
            recorded += try await world.sweep(stream)
        }
        let marked = try await marks(world, stream).count
        #expect(marked == recorded && marked <= 1, "seed \(seed), answered \(answered)")
        if isAnswered, try day(answered) <= SupervisionWorld.due { #expect(marked == 0, "seed \(seed)") }
    }

    @Test func `a case keeps the zone of its profile, and another one where it names it`() async throws {
        let world = SupervisionWorld.memory()
        #expect(try await world.state(try await world.opened()).opening?.timeZone == "Asia/Shanghai")
        let west = try await world.opened(zone: "America/New_York")
        #expect(try await world.state(west).opening?.timeZone == "America/New_York")
        // It is ten in the morning in China, and the evening before in New York.
        try await world.act(world.union, on: west) { _ in .issueOpinion(OpinionDraft(signedBy: .chair)) }
        #expect(try await world.state(west).opinion?.clock.start == Sample.day("2026-06-03"))
    }

    @Test func `a profile that nobody knows opens no case; one without a period asks the opinion for the day`()
        async throws
    {
        let world = SupervisionWorld.memory()
        let employer = world.employer
        let outcome = try await world.perform(world.union, on: nil, people: [employer]) {
            .open(SupervisionWorld.opening("CN-XX@1"), addressee: $0.seat(of: employer.id))
        }
        guard case .rejected(.profileUnknown("CN-XX@1")) = outcome else { throw NotRecorded() }
        let national = try await world.opened("CN@1")
        let refused = try await world.perform(world.union, on: national) { _ in
            .issueOpinion(OpinionDraft(signedBy: .chair))
        }
        guard case .rejected(.answerDayMissing) = refused else { throw NotRecorded() }
        try await world.act(world.union, on: national) { _ in
            .issueOpinion(OpinionDraft(signedBy: .chair, answerBy: Sample.day("2026-06-20")))
        }
        world.on("2026-06-21")
        #expect(try await world.sweep(national) == 1)
    }
}
