import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct TimeTravelTests {
    @Test func `every earlier version can be read again`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        var states: [Int64: NegotiationState] = [:]
        for amount in ["1.20", "1.15", "1.10"] {
            let act = try await world.recorded(
                world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: amount))))
            states[act.version.number] = act.state
        }
        for (version, state) in states {
            let view = try await world.view(id, at: ReadMoment(atVersion: StreamVersion(version)))
            #expect(view.state == state)
            #expect(view.version.number == version)
        }
        let beyond = try await world.service.view(
            of: id, in: world.ledger, for: world.labourChief, at: ReadMoment(atVersion: StreamVersion(99)))
        guard case .versionBeyondHead(let head) = beyond else {
            Issue.record("beyond the head: \(beyond)")
            return
        }
        #expect(head.number == states.keys.max())
    }

    @Test func `a later event never changes what was known at a time`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        var known: [(at: Timestamp, version: Int64)] = []
        for amount in ["1.20", "1.15", "1.10"] {
            let act = try await world.recorded(
                world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: amount))))
            guard let at = act.events.last?.recorded.recordedAt else { continue }
            known.append((at, act.version.number))
        }
        for moment in known {
            #expect(try await world.view(id, at: ReadMoment(asOf: moment.at)).version.number == moment.version)
        }
        let justBefore = Timestamp(microseconds: known[2].at.microseconds - 1)
        #expect(try await world.view(id, at: ReadMoment(asOf: justBefore)).version.number == known[1].version)
        let longAgo = try await world.service.view(
            of: id, in: world.ledger, for: world.auditor, at: ReadMoment(asOf: Timestamp(microseconds: 0)))
        guard case .notVisible = longAgo else {
            Issue.record("there before it was opened: \(longAgo)")
            return
        }
        let later = Timestamp(microseconds: world.clock.now().microseconds + 60_000_000)
        let future = try await world.service.view(
            of: id, in: world.ledger, for: world.auditor, at: ReadMoment(asOf: later))
        guard case .futureTime = future else {
            Issue.record("the future is known: \(future)")
            return
        }
    }

    @Test func `what had happened by a day leaves out what happened later and counts what has no date`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable(opening: TestActs.opening)
        func day(_ day: Int) throws -> OccurredAt { .day(try #require(LocalDay(year: 2026, month: 4, day: day))) }
        let offers: [(String, OccurredAt)] = [
            ("1.20", try day(10)), ("1.19", .unknown), ("1.18", try day(12)), ("1.17", .month(year: 2026, month: 4)),
        ]
        for (amount, occurredAt) in offers {
            try await world.recorded(
                world.request(
                    world.labourChief, id, .makeOffer(TestActs.draft(rate: amount)), occurredAt: occurredAt))
        }
        // The invitation was recorded today, after all of these days, so only dated offers by then are folded.
        let endOfTwelfth = try #require(TimestampText.parse("2026-04-12T15:59:59.999999Z"))
        let before = try #require(TimestampText.parse("2026-04-12T15:59:59.999998Z"))
        let events = try await world.service.events(
            of: id, in: world.ledger, for: world.auditor, after: .none, limit: 200,
            at: ReadMoment(occurredBy: endOfTwelfth))
        guard case .found(let happened) = events else {
            Issue.record("no events: \(events)")
            return
        }
        #expect(happened.map(\.event.occurredAt) == [try day(10), try day(12)])
        let view = try await world.view(id, at: ReadMoment(occurredBy: endOfTwelfth))
        #expect(view.undatedEvents == 1)
        #expect(view.version == happened.last?.recorded.version)
        let earlier = try await world.view(id, at: ReadMoment(occurredBy: before))
        #expect(earlier.version == happened.first?.recorded.version)
        // Combined with a version: what had happened, of what was recorded by then.
        let combined = try await world.view(
            id, at: ReadMoment(atVersion: happened.first?.recorded.version, occurredBy: endOfTwelfth))
        #expect(combined.version == happened.first?.recorded.version)
        #expect(combined.undatedEvents == 0)
    }

    @Test func `two versions are compared field by field`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let from = StreamVersion(try await world.version(id))
        try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.2"))))
        try await world.recorded(world.request(world.employerChief, id, .makeOffer(TestActs.draft(rate: "0.9"))))
        let to = StreamVersion(try await world.version(id))
        let outcome = try await world.service.compare(id, in: world.ledger, for: world.labourChief, from: from, to: to)
        guard case .found(let comparison) = outcome else {
            Issue.record("not compared: \(outcome)")
            return
        }
        #expect(comparison.changes.map(\.key) == [TestActs.pieceRate])
        #expect(comparison.changes.first?.fields.contains(.gap) == true)
        let hidden = try await world.service.compare(id, in: world.ledger, for: world.stranger, from: from, to: to)
        guard case .notVisible = hidden else {
            Issue.record("a stranger compared: \(hidden)")
            return
        }
    }

    @Test func `events are paged in both directions`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let count = try await world.version(id)
        func versions(after: Int64, limit: Int, backward: Bool) async throws -> [Int64] {
            let outcome = try await world.service.events(
                of: id, in: world.ledger, for: world.labourChief, after: StreamVersion(after), limit: limit,
                backward: backward)
            guard case .found(let events) = outcome else { throw NotRecorded() }
            return events.map(\.recorded.version.number)
        }
        #expect(try await versions(after: 2, limit: 3, backward: false) == [3, 4, 5])
        #expect(try await versions(after: count, limit: 3, backward: false) == [])
        #expect(try await versions(after: 0, limit: 2, backward: true) == [count, count - 1])
        #expect(try await versions(after: 3, limit: 5, backward: true) == [2, 1])
        #expect(try await versions(after: 0, limit: 0, backward: false) == [1])
    }
}
