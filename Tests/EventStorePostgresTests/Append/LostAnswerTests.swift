import EventSourcing
import EventStorePostgres
import Logging
import Testing

/// An append that was committed while its answer was lost is told as what it is (DESIGN §3.4, 2).
/// Serialized: each test takes connections of its own, and a server has a hundred.
@Suite(.serialized, .timeLimit(.minutes(1))) struct LostAnswerTests {
    private func withThief(
        _ limits: EventStoreLimits = .default,
        _ body: (PostgresEventStore, LedgerID, AnswerThief) async throws -> Void
    ) async throws {
        let (_, ledger) = try await TestDatabase.ledger()
        let configuration = try await TestDatabase.superuser()
        let thief = try AnswerThief(before: configuration)
        let store = PostgresEventStore(
            configuration: thief.redirect(configuration), limits: limits, logger: Logger(label: "test"))
        store.start()
        try await body(store, ledger, thief)
        thief.steal(0)
        await store.shutdown()
        thief.stop()
    }

    @Test(arguments: [1, 3])
    func `tells an item as appended whose answers were lost`(_ losses: Int) async throws {
        try await withThief { store, ledger, thief in
            thief.steal(losses)
            let item = Examples.item(Examples.stream(), .noStream, events: 3)
            let receipt = try #require(try await store.append(item, to: ledger).appended)
            #expect(try await store.head(of: ledger).position == GlobalPosition(3))
            #expect(try await store.receipt(of: item.command, in: ledger) == receipt)
            #expect(try await store.append(item, to: ledger) == .duplicate(receipt))
        }
    }

    @Test func `tells a true duplicate from its own lost attempt`() async throws {
        try await withThief { store, ledger, thief in
            let item = Examples.item(Examples.stream(), .noStream)
            let receipt = try #require(try await store.append(item, to: ledger).appended)
            thief.steal(1)
            #expect(try await store.append(item, to: ledger) == .duplicate(receipt))
        }
    }

    @Test func `says that it does not know when the answer never comes`() async throws {
        var limits = EventStoreLimits()
        limits.recoveryTime = .milliseconds(100)
        try await withThief(limits) { store, ledger, thief in
            thief.steal(.max)
            let item = Examples.item(Examples.stream(), .noStream)
            await #expect(throws: EventStoreError.commitUnknown) { try await store.append(item, to: ledger) }
            thief.steal(0)
            #expect(try await store.head(of: ledger).position == GlobalPosition(1))
            let receipt = try #require(try await store.receipt(of: item.command, in: ledger))
            #expect(try await store.append(item, to: ledger) == .duplicate(receipt))
        }
    }
}
