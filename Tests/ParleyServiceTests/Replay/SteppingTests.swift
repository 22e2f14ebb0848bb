import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

@Suite struct SteppingTests {
    private func found<Value>(_ outcome: ReadOutcome<Value>) throws -> Value {
        guard case .found(let value) = outcome else {
            Issue.record("not found: \(outcome)")
            throw NotRecorded()
        }
        return value
    }

    @Test func `a replay folds what a view folds, at every version and moment`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable(opening: TestActs.opening)
        func day(_ day: Int) throws -> OccurredAt { .day(try #require(LocalDay(year: 2026, month: 4, day: day))) }
        for (amount, occurredAt) in [
            ("1.20", try day(10)), ("1.19", .unknown), ("1.18", try day(12)), ("1.17", .month(year: 2026, month: 4)),
        ] {
            try await world.recorded(
                world.request(
                    world.labourChief, id, .makeOffer(TestActs.draft(rate: amount)), occurredAt: occurredAt))
        }
        let head = try await world.version(id)
        let endOfTwelfth = try #require(TimestampText.parse("2026-04-12T15:59:59.999999Z"))
        var moments: [ReadMoment] = (1...head).map { ReadMoment(atVersion: StreamVersion($0)) }
        moments += [.latest, ReadMoment(occurredBy: endOfTwelfth)]
        for moment in moments {
            let view = try await world.view(id, at: moment)
            let page = try found(
                try await world.service.replay(
                    id, in: world.ledger, for: world.auditor, after: .none, limit: 100, at: moment))
            #expect(page.end.replayed.state == view.state)
            #expect(page.end.version == view.version)
            #expect(page.end.undatedEvents == view.undatedEvents)
            #expect(page.steps.count == page.end.replayed.events)
            #expect(page.steps.last?.digest == page.end.digest)
        }
        let hidden = try await world.service.replay(
            id, in: world.ledger, for: world.stranger, after: .none, limit: 100)
        guard case .notVisible = hidden else {
            Issue.record("a stranger replays: \(hidden)")
            return
        }
    }

    @Test func `a comparison is empty exactly where the documents are equal`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        for amount in ["1.20", "1.15"] {
            try await world.recorded(world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: amount))))
        }
        let head = try await world.version(id)
        for from in 1...head {
            for to in 1...head {
                let comparison = try found(
                    try await world.service.compare(
                        id, in: world.ledger, for: world.labourChief,
                        from: ReadMoment(atVersion: StreamVersion(from)), to: ReadMoment(atVersion: StreamVersion(to))))
                let isSame = comparison.from.digest.document == comparison.to.digest.document
                #expect(comparison.differences.isEmpty == isSame, "\(from) to \(to)")
                #expect((from == to) == (comparison.from.digest == comparison.to.digest), "\(from) to \(to)")
                for difference in comparison.differences {
                    #expect(difference.before != difference.after)
                    for language in Language.allCases {
                        let text = difference.text(titles: comparison.titles, language: language)
                        #expect(!text.isEmpty && !text.contains("\n"))
                    }
                }
            }
        }
    }

    @Test func `elements of lists are compared by their own names`() throws {
        let events = try StateDigestTests.events(of: "cn-suzhou-courier-2022")
        var states: [NegotiationState] = [Negotiation.initialState]
        for event in events {
            var state = states[states.count - 1]
            Negotiation.evolve(&state, event)
            states.append(state)
        }
        var named = 0
        for (before, after) in zip(states, states.dropFirst()) {
            for difference in try StateComparison.differences(from: before, to: after) {
                guard difference.path.starts(with: ["table", "items"]), difference.path.count > 2 else { continue }
                #expect(after.items.contains { $0.item.key.text == difference.path[2] })
                named += 1
            }
        }
        #expect(named > 10)
    }
}
