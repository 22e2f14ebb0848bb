import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct ConflictTests {
    @Test(arguments: [false, true])
    func `of two answers to one state one is recorded and the other shown what it missed`(
        inTwoProcesses: Bool
    ) async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2"))))
        let version = try await world.version(id)
        let other = inTwoProcesses ? try await TestWorld.postgres(like: world) : world
        _ = try await other.view(id)
        let accepting = world.request(
            world.employerChief, id, .acceptOffer(TestActs.number("U-1")), version: version)
        let withdrawing = other.request(
            world.labourChief, id, .withdrawOffer(TestActs.number("U-1")), version: version)
        async let one = world.service.perform(accepting)
        async let two = other.service.perform(withdrawing)
        let outcomes = try await [(accepting, one), (withdrawing, two)]
        var recorded = 0
        for (request, outcome) in outcomes {
            switch outcome {
            case .recorded: recorded += 1
            case .stale(let current, let missed, let more):
                #expect(current == StreamVersion(version + 1))
                #expect(missed.map(\.recorded.version.number) == [version + 1])
                #expect(!more)
                // Sent again with the same key it is as stale as before.
                guard case .stale = try await world.service.perform(request) else {
                    Issue.record("a stale answer was recorded later")
                    continue
                }
            default: Issue.record("unexpected: \(outcome)")
            }
        }
        #expect(recorded == 1)
        #expect(try await world.version(id) == version + 1)
    }

    @Test func `acts that answer no state are decided again after a lost race`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let version = try await world.version(id)
        let other = try await TestWorld.postgres(like: world)
        let requests = (1...12).map { index in
            world.request(
                index.isMultiple(of: 2) ? world.labourChief : world.employerChief, id,
                .makeOffer(TestActs.draft(rate: "1.\(index)")))
        }
        let recorded = try await withThrowingTaskGroup(of: Bool.self) { group in
            for (index, request) in requests.enumerated() {
                let service = index % 3 == 0 ? other.service : world.service
                group.addTask {
                    while true {
                        switch try await service.perform(request) {
                        case .recorded, .replayed: return true
                        case .busy: continue
                        default: return false
                        }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(recorded.allSatisfy { $0 })
        #expect(try await world.version(id) == version + 12)
    }

    @Test func `missed events are bounded and say that there are more`() async throws {
        var limits = ServiceLimits()
        limits.missedEvents = 3
        let world = try await TestWorld.postgres(limits: limits)
        let id = try await world.openTable()
        let version = try await world.version(id)
        for amount in ["1.1", "1.2", "1.3", "1.4"] {
            try await world.recorded(world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: amount))))
        }
        let outcome = try await world.service.perform(
            world.request(world.employerChief, id, .rejectOffer(TestActs.number("U-1")), version: version))
        guard case .stale(let current, let missed, let more) = outcome else {
            Issue.record("not stale: \(outcome)")
            return
        }
        #expect(current.number == version + 4)
        #expect(missed.count == 3)
        #expect(more)
    }

    @Test func `a version that nobody has seen yet is stale`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let outcome = try await world.service.perform(
            world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: "1")), version: 999))
        guard case .stale(_, let missed, let more) = outcome else {
            Issue.record("not stale: \(outcome)")
            return
        }
        #expect(missed.isEmpty)
        #expect(!more)
    }
}
