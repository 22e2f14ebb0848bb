import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct StreamServiceTests {
    @Test func `an act opens a stream and the next one goes on with it`() async throws {
        let tallies = TallyWorld.memory()
        let opened = try await tallies.recorded(tallies.request(2))
        #expect(opened.version == StreamVersion(2))
        #expect(opened.events.map(\.recorded.type.name) == ["TallyOpened", "TallyCounted"])
        let counted = try await tallies.recorded(tallies.request(3, on: opened.stream, version: 2))
        #expect(counted.state.total == 5)
        #expect(counted.events.first?.envelope.seat == opened.state.opener)
    }

    @Test func `a retry gets the first answer, whatever happened since`() async throws {
        let tallies = TallyWorld.memory()
        let first = tallies.request(3, key: "first")
        let opened = try await tallies.recorded(first)
        try await tallies.recorded(tallies.request(2, on: opened.stream))
        // From memory, and by another process from the log.
        for service in [tallies.tallies, StreamService<TallyFamily>(beside: tallies.world.service)] {
            guard case .replayed(let act) = try await service.perform(first) else {
                Issue.record("not replayed")
                return
            }
            #expect(act.state == opened.state)
            #expect(act.version == opened.version)
            #expect(act.events.map(\.recorded) == opened.events.map(\.recorded))
        }
        // Its own first try has reached the limit; the retry is still no rejection.
        let last = tallies.request(0, on: opened.stream, key: "last", version: 3)
        try await tallies.recorded(last)
        guard case .replayed = try await StreamService<TallyFamily>(beside: tallies.world.service).perform(last) else {
            Issue.record("not replayed")
            return
        }
    }

    @Test func `a key that stands for another request is refused, on whatever kind of stream`() async throws {
        let tallies = TallyWorld.memory()
        try await tallies.recorded(tallies.request(1, key: "taken"))
        guard case .keyReused = try await tallies.tallies.perform(tallies.request(2, key: "taken")) else {
            Issue.record("the key was taken twice")
            return
        }
        let invited = try await tallies.world.recorded(tallies.world.invitation(key: "invitation"))
        let other = tallies.request(1, by: tallies.world.labourChief, key: "invitation")
        guard case .keyReused = try await tallies.tallies.perform(other) else {
            Issue.record("the key of an invitation was taken")
            return
        }
        #expect(try await tallies.world.version(invited.negotiation) == invited.version.number)
    }

    @Test func `a rule refuses and nothing is recorded`() async throws {
        let tallies = TallyWorld.memory()
        let opened = try await tallies.recorded(tallies.request(5))
        guard case .rejected(.beyondLimit) = try await tallies.tallies.perform(tallies.request(1, on: opened.stream))
        else {
            Issue.record("not rejected")
            return
        }
        #expect(try await tallies.world.version(opened.stream) == 2)
    }

    @Test func `a stale answer shows what was missed`() async throws {
        let tallies = TallyWorld.memory()
        let opened = try await tallies.recorded(tallies.request(1))
        try await tallies.recorded(tallies.request(1, on: opened.stream))
        guard
            case .stale(let current, let missed, let more) = try await tallies.tallies.perform(
                tallies.request(2, on: opened.stream, version: 2))
        else {
            Issue.record("not stale")
            return
        }
        #expect(current == StreamVersion(3))
        #expect(missed.map(\.event.fact) == [.counted(1)])
        #expect(!more)
    }

    @Test func `validating records nothing`() async throws {
        let tallies = TallyWorld.memory()
        guard
            case .wouldRecord(let events, let state, let version) = try await tallies.tallies.perform(
                tallies.request(4, validateOnly: true))
        else {
            Issue.record("not validated")
            return
        }
        #expect(events.count == 2)
        #expect(state.total == 4)
        #expect(version == StreamVersion(2))
        #expect(try await tallies.world.log.head(of: tallies.world.ledger).position == .start)
        #expect(tallies.world.directory.files.isEmpty)
    }

    @Test func `a stream is there only for who may see it, and for its own kind`() async throws {
        let tallies = TallyWorld.memory()
        let world = tallies.world
        let opened = try await tallies.recorded(tallies.request(1))
        let address = StreamAddress.existing(opened.stream, in: world.ledger)
        #expect(try await tallies.tallies.currentVersion(of: address, for: tallies.person) == opened.version)
        #expect(try await tallies.tallies.currentVersion(of: address, for: world.auditor) == opened.version)
        #expect(try await tallies.tallies.currentVersion(of: address, for: world.stranger) == nil)
        guard
            case .notVisible = try await tallies.tallies.perform(
                tallies.request(1, on: opened.stream, by: world.stranger))
        else {
            Issue.record("a stranger acted")
            return
        }
        guard
            case .notPermitted = try await tallies.tallies.perform(
                tallies.request(1, on: opened.stream, by: world.auditor))
        else {
            Issue.record("an auditor acted")
            return
        }
        let elsewhere = Principal(id: tallies.person.id, roles: [.negotiator], ledgers: [LedgerID(99)])
        guard case .notVisible = try await tallies.tallies.perform(tallies.request(1, by: elsewhere)) else {
            Issue.record("an account of another ledger acted")
            return
        }
        let negotiation = try await world.openTable()
        let other = StreamAddress.existing(negotiation, in: world.ledger)
        guard case .notVisible = try await tallies.tallies.perform(tallies.request(1, on: negotiation)) else {
            Issue.record("an act on a negotiation")
            return
        }
        // A fact that no codec of the program knows is poison to whoever folds negotiations, not a hole.
        await #expect(throws: EventCodecError.self) {
            try await world.service.currentVersion(of: opened.stream, in: world.ledger, for: world.auditor)
        }
        #expect(try await tallies.tallies.currentVersion(of: other, for: world.auditor) == nil)
    }

    @Test func `versions can be read, and events by page`() async throws {
        let tallies = TallyWorld.memory()
        let opened = try await tallies.recorded(tallies.request(1))
        try await tallies.recorded(tallies.request(2, on: opened.stream))
        let address = StreamAddress.existing(opened.stream, in: tallies.world.ledger)
        guard case .found(let now) = try await tallies.tallies.view(of: address, for: tallies.person),
            case .found(let before) = try await tallies.tallies.view(
                of: address, for: tallies.person, at: StreamVersion(2)),
            case .versionBeyondHead(StreamVersion(3)) = try await tallies.tallies.view(
                of: address, for: tallies.person, at: StreamVersion(4)),
            case .found(let page) = try await tallies.tallies.events(
                of: address, for: tallies.person, after: StreamVersion(1), limit: 1)
        else {
            Issue.record("not found")
            return
        }
        #expect(now.state.total == 3)
        #expect(before.state.total == 1)
        #expect(page.map(\.recorded.version) == [StreamVersion(2)])
    }

    @Test func `what is written beside an event can be read again`() async throws {
        let tallies = try await TallyWorld.postgres()
        let opened = try await tallies.recorded(tallies.request(1, remark: "五个里的第一个"))
        #expect(opened.events.last?.disclosed == ["remark": "五个里的第一个"])
        let outcome = try await tallies.tallies.events(
            of: .existing(opened.stream, in: tallies.world.ledger), for: tallies.person, after: .none, limit: 10)
        guard case .found(let events) = outcome else {
            Issue.record("not found")
            return
        }
        #expect(events.map(\.disclosed) == [[:], ["remark": "五个里的第一个"]])
        #expect(!events.contains { String(decoding: $0.recorded.payload, as: UTF8.self).contains("五") })
    }

    @Test func `writers of one stream lose no count`() async throws {
        let tallies = try await TallyWorld.postgres()
        let opened = try await tallies.recorded(tallies.request(0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    let other = StreamService<TallyFamily>(beside: tallies.world.service)
                    let outcome = try await other.perform(tallies.request(1, on: opened.stream))
                    guard case .recorded = outcome else {
                        Issue.record("not recorded: \(outcome)")
                        return
                    }
                }
            }
            try await group.waitForAll()
        }
        guard
            case .found(let view) = try await tallies.tallies.view(
                of: .existing(opened.stream, in: tallies.world.ledger), for: tallies.person)
        else {
            Issue.record("not found")
            return
        }
        #expect(view.state.total == 3)
    }
}
