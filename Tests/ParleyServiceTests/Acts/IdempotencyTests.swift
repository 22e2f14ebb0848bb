import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

@Suite struct IdempotencyTests {
    private func bytes(_ act: RecordedAct) -> [UInt8] {
        var writer = JSONWriter()
        ActRendering.write(act, to: &writer)
        return writer.bytes
    }

    @Test(arguments: [false, true])
    func `a retry gets the first answer byte for byte`(fromAnotherProcess: Bool) async throws {
        let world = try await TestWorld.postgres()
        let invitation = world.invitation()
        let first = try await world.recorded(invitation)
        let id = first.negotiation
        let accept = world.request(world.employerChief, id, .acceptInvitation(party: nil), remark: "gladly")
        let accepted = try await world.recorded(accept)
        let demand = world.request(
            world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2")), version: accepted.version.number)
        let demanded = try await world.recorded(demand)
        try await world.recorded(world.request(world.employerChief, id, .rejectOffer(TestActs.number("U-1"))))
        let answering = fromAnotherProcess ? try await TestWorld.postgres(like: world) : world
        for (request, act) in [(invitation, first), (accept, accepted), (demand, demanded)] {
            let outcome = try await answering.service.perform(request)
            guard case .replayed(let replayed) = outcome else {
                Issue.record("not replayed: \(outcome)")
                continue
            }
            #expect(bytes(replayed) == bytes(act))
            #expect(replayed.events.map(\.remarks) == act.events.map(\.remarks))
        }
        #expect(try await world.version(id) == demanded.version.number + 1)
    }

    @Test func `a key that stands for another request is refused`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let first = world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2")), key: "the-key")
        try await world.recorded(first)
        let version = try await world.version(id)
        let others = [
            world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.3")), key: "the-key"),
            // Also where the rules or the version would refuse it anyway.
            world.request(world.labourChief, id, .acceptOffer(TestActs.number("U-1")), key: "the-key"),
            world.request(
                world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.4")), key: "the-key", version: 1),
        ]
        for answering in [world, try await TestWorld.postgres(like: world)] {
            for other in others {
                let outcome = try await answering.service.perform(other)
                guard case .keyReused = outcome else {
                    Issue.record("not refused: \(outcome)")
                    continue
                }
            }
        }
        #expect(try await world.version(id) == version)
    }

    @Test func `the same key of another person is another request`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let demand = NegotiationAct.tableDemand(TestActs.draft(rate: "1.2"))
        try await world.recorded(world.request(world.labourChief, id, demand, key: "shared"))
        try await world.recorded(world.request(world.employerChief, id, demand, key: "shared"))
    }

    @Test func `a retry that meets its own first try in flight gets its answer`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let request = world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2")))
        let outcomes = try await withThrowingTaskGroup(of: ActOutcome.self) { group in
            for _ in 0..<20 { group.addTask { try await world.service.perform(request) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        var answers: Set<[UInt8]> = []
        for outcome in outcomes {
            switch outcome {
            case .recorded(let act), .replayed(let act): answers.insert(bytes(act))
            default: Issue.record("neither recorded nor replayed: \(outcome)")
            }
        }
        #expect(answers.count == 1)
        #expect(outcomes.count { if case .recorded = $0 { true } else { false } } == 1)
    }
}
