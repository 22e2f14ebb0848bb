import Bargaining
import EventSourcing
import ParleyService
import Testing

@testable import parley

@Suite struct DemoStoryTests {
    /// A pseudonym for each login: its place in the list.
    private static let seats = SeatResolver(
        seats: Dictionary(
            uniqueKeysWithValues: DemoLogin.all.enumerated().map { index, login in
                (login.principal, SeatID(UUIDValue(high: 0, low: UInt64(index + 1))))
            }))

    @Test func `every act of the story is accepted by the rules`() throws {
        var state = Negotiation.initialState
        for step in try DemoStory.steps() {
            let actor = try #require(PrincipalID(step.actor))
            let day = try #require(step.day)
            let now = try #require(LocalMoment(day: day, minute: nil))
            let events = try Negotiation.decide(
                .act(
                    step.makeAct(Self.seats), by: .person(Self.seats.seat(of: actor)), occurredAt: .day(day),
                    localNow: now), state)
            #expect(!events.isEmpty)
            for event in events { Negotiation.evolve(&state, event) }
        }
        let table = state.table()
        #expect(table.rows.map(\.status) == [.open, .reserved, .tentativelyAgreed])
        #expect(table.rows[0].gap?.amount == ExactDecimal("0.10"))
    }

    @Test func `the demo has the digest it always had`() throws {
        var state = Negotiation.initialState
        var replayed = ReplayedState()
        let envelope = EventEnvelope(
            seat: nil, command: CommandID(UUIDValue(high: 1, low: 1)), ordinal: 0, count: 1,
            correlation: UUIDValue(high: 1, low: 2))
        for step in try DemoStory.steps() {
            let day = try #require(step.day)
            let now = try #require(LocalMoment(day: day, minute: nil))
            let actor = Self.seats.seat(of: try #require(PrincipalID(step.actor)))
            let events = try Negotiation.decide(
                .act(step.makeAct(Self.seats), by: .person(actor), occurredAt: .day(day), localNow: now), state)
            for event in events {
                Negotiation.evolve(&state, event)
                try replayed.apply(
                    type: event.fact.eventType, schemaVersion: 1,
                    payload: NegotiationEventCodec.current.encode(event, envelope))
            }
        }
        #expect(replayed.state == state)
        let digest = try replayed.digest()
        #expect(digest.description == "59ecb86d51c81c3c1ed4cc70799600f460e97da1a32690233a3df3fb267c1a56")
    }

    @Test func `every role has a login and every actor is one of them`() throws {
        #expect(Set(DemoLogin.all.flatMap(\.roles)) == Set(Role.allCases))
        let names = Set(DemoLogin.all.map(\.principal.text))
        #expect(names.count == DemoLogin.all.count)
        for step in try DemoStory.steps() { #expect(names.contains(step.actor)) }
    }
}
