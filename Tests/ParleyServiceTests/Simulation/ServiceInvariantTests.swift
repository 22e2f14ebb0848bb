import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Invariants 9 and 10 of domain §3.4 for the service over the store in memory: from the invitation to the renewal.
@Suite struct ServiceInvariantTests {
    /// A whole procedure, with every request that was sent and what came of it.
    private func told() async throws -> (story: ProcedureStory, sent: [(request: ActRequest, act: RecordedAct)]) {
        let clock = ProcedureStory.clock()
        let journal = RequestJournal()
        var world = TestWorld.memory(clock: clock)
        world.journal = journal
        let story = try await ProcedureStory.invited(world, clock, profile: "CN-ZJ@1")
        try await story.confirmedOnDay90()
        try await story.act(world.employerChief, .publish(.notice))
        try await story.act(world.labourChief, .sendCopyToHigherUnion)
        story.on(900)
        #expect(try await story.sweep() == 1, "its term is over")
        try await story.act(world.labourChief, .life(.proposeRenewal))
        return (story, journal.sent)
    }

    /// Every event as the log has it, read again from its bytes.
    private func events(_ story: ProcedureStory) async throws -> [DecodedEvent] {
        var events: [DecodedEvent] = []
        for try await event in story.world.service.follow(
            story.negotiation, in: story.world.ledger, for: story.world.auditor, after: .none, finite: true)
        {
            events.append(event)
        }
        return events
    }

    @Test func `9: every prefix of the log reads the same for a service that was not there`() async throws {
        let (story, sent) = try await told()
        let events = try await events(story)
        #expect(events.count > 30 && sent.count > 20)
        let states = Dictionary(sent.map { ($0.act.version.number, $0.act.state) }) { first, _ in first }
        let newcomer = TestWorld.memory(clock: story.world.clock, like: story.world)
        var folded = Negotiation.initialState
        for (index, event) in events.enumerated() {
            Negotiation.evolve(&folded, event.event)
            let version = Int64(index) + 1
            var moment = ReadMoment.latest
            moment.atVersion = StreamVersion(version)
            for world in [story.world, newcomer] {
                let view = try await world.view(story.negotiation, at: moment)
                #expect(view.state == folded, "version \(version)")
                #expect(view.version.number == version, "a view names the last event that it used")
            }
            if let then = states[version] { #expect(then == folded, "as it was answered then: \(version)") }
        }
        #expect(try await newcomer.view(story.negotiation).version.number == Int64(events.count))
    }

    @Test func `what was known at a time stays what was known then, whatever came after it (DESIGN §3.4)`() async throws
    {
        let (story, sent) = try await told()
        story.on(901)
        for (_, act) in sent {
            var moment = ReadMoment.latest
            moment.asOf = try #require(act.events.last?.recorded.recordedAt)
            let view = try await story.world.view(story.negotiation, at: moment)
            #expect(view.state == act.state && view.version == act.version)
        }
    }

    @Test func `10: every request sent again has its first answer, and nothing is recorded twice`() async throws {
        let (story, sent) = try await told()
        let version = try await story.world.version(story.negotiation)
        let newcomer = TestWorld.memory(clock: story.world.clock, like: story.world)
        for (request, act) in sent {
            for world in [story.world, newcomer] {
                guard case .replayed(let again) = try await world.service.perform(request) else {
                    Issue.record("recorded anew: \(request.idempotencyKey)")
                    continue
                }
                #expect(again.version == act.version && again.state == act.state)
                #expect(again.events.map(\.event) == act.events.map(\.event))
                #expect(again.events.map(\.recorded.id) == act.events.map(\.recorded.id))
            }
        }
        // What time made due is a command as well.
        #expect(try await story.sweep() == 0)
        #expect(
            try await newcomer.service.recordDue(
                of: story.negotiation, in: newcomer.ledger, at: story.clock.now()) == 0)
        #expect(try await story.world.version(story.negotiation) == version)
    }

    @Test func `10: a key that stands for one request is not taken for another`() async throws {
        let (story, sent) = try await told()
        let first = try #require(sent.last).request
        let other = story.world.request(
            story.world.labourChief, story.negotiation, .procedure(.life(.proposeAmendment(items: []))),
            key: first.idempotencyKey)
        let version = try await story.world.version(story.negotiation)
        guard case .keyReused = try await story.world.service.perform(other) else {
            Issue.record("another request had the first one's answer")
            return
        }
        #expect(try await story.world.version(story.negotiation) == version)
    }
}
