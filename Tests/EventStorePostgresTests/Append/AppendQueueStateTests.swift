import EventSourcing
import Testing

@testable import EventStorePostgres

/// What goes into a batch, as a pure function of what waits.
@Suite struct AppendQueueStateTests {
    private let salts = SaltPool()

    private func pending(
        _ ticket: UInt64, _ item: AppendItem, ledger: Int32 = 1, deadline: Duration = .seconds(60)
    ) -> PendingAppend {
        PendingAppend(
            ticket: ticket, ledger: LedgerID(ledger), item: item, deadline: .now + deadline, salts: salts,
            complete: { _ in })
    }

    private func batches(_ items: [AppendItem], _ limits: EventStoreLimits = .default) -> [[UInt64]] {
        var state = AppendQueueState(limits: limits)
        for (index, item) in items.enumerated() { #expect(state.add(pending(UInt64(index), item)) == nil) }
        var batches: [[UInt64]] = []
        while !state.isEmpty { batches.append(state.takeBatch().map(\.ticket)) }
        #expect(state.bytes == 0)
        return batches
    }

    @Test func `takes everything that waits, in order`() {
        #expect(batches((0..<5).map { _ in Examples.item(Examples.stream()) }) == [[0, 1, 2, 3, 4]])
    }

    @Test func `takes a stream and a command once a batch and keeps their order`() {
        let (first, second) = (Examples.stream(), Examples.stream())
        #expect(
            batches([first, first, second, first, second].map { Examples.item($0) }) == [[0, 2], [1, 4], [3]])
        let item = Examples.item(first)
        #expect(batches([item, item]) == [[0], [1]])
    }

    @Test func `lets nobody overtake an item that needs two streams`() {
        let (first, second) = (Examples.stream(), Examples.stream())
        let both = AppendItem(
            command: Examples.command(), writes: [Examples.write(first), Examples.write(second)])
        #expect(batches([Examples.item(first), both, Examples.item(second)]) == [[0], [1], [2]])
    }

    @Test func `keeps guards and writes of a stream apart, not guards and guards`() {
        let stream = Examples.stream()
        let guarded = [StreamGuard(stream: stream, version: .none)]
        let guarding = { Examples.item(Examples.stream(), guards: guarded) }
        #expect(batches([guarding(), guarding(), Examples.item(stream), guarding()]) == [[0, 1], [2], [3]])
    }

    @Test func `fills a batch by items and by bytes`() {
        var limits = EventStoreLimits()
        limits.batchItems = 2
        #expect(batches((0..<5).map { _ in Examples.item(Examples.stream()) }, limits) == [[0, 1], [2, 3], [4]])
        limits = EventStoreLimits()
        limits.batchBytes = 500
        #expect(batches((0..<3).map { _ in Examples.item(Examples.stream()) }, limits) == [[0, 1], [2]])
        limits.batchBytes = 1
        #expect(batches((0..<2).map { _ in Examples.item(Examples.stream()) }, limits) == [[0], [1]])
    }

    @Test func `serves ledgers in turn`() {
        var state = AppendQueueState(limits: .default)
        let stream = Examples.stream()
        for (ticket, ledger) in [(UInt64(0), Int32(1)), (1, 1), (2, 2), (3, 1)] {
            #expect(state.add(pending(ticket, Examples.item(stream), ledger: ledger)) == nil)
        }
        let tickets = (0..<4).map { _ in state.takeBatch().map(\.ticket) }
        #expect(tickets == [[0], [2], [1], [3]])
    }

    @Test func `refuses what exceeds its bounds`() {
        var limits = EventStoreLimits()
        limits.queuedItems = 2
        limits.itemBytes = 1_000
        var state = AppendQueueState(limits: limits)
        #expect(state.add(pending(0, Examples.item(Examples.stream(), events: 5))) == .itemTooLarge)
        #expect(state.add(pending(1, Examples.item(Examples.stream()))) == nil)
        #expect(state.add(pending(2, Examples.item(Examples.stream()))) == nil)
        #expect(state.add(pending(3, Examples.item(Examples.stream()))) == .overloaded)
        limits.queuedItems = 100
        limits.queuedBytes = 500
        state = AppendQueueState(limits: limits)
        #expect(state.add(pending(1, Examples.item(Examples.stream()))) == nil)
        #expect(state.add(pending(2, Examples.item(Examples.stream()))) == nil)
        #expect(state.add(pending(3, Examples.item(Examples.stream()))) == .overloaded)
    }

    @Test func `gives back withdrawn and expired items once`() {
        var state = AppendQueueState(limits: .default)
        _ = state.add(pending(0, Examples.item(Examples.stream()), deadline: .seconds(-1)))
        _ = state.add(pending(1, Examples.item(Examples.stream())))
        _ = state.add(pending(2, Examples.item(Examples.stream())))
        #expect(state.withdraw(ticket: 1, from: LedgerID(1))?.ticket == 1)
        #expect(state.withdraw(ticket: 1, from: LedgerID(1)) == nil)
        #expect(state.withdraw(ticket: 2, from: LedgerID(2)) == nil)
        #expect(state.takeExpired(at: .now).map(\.ticket) == [0])
        #expect(state.takeBatch().map(\.ticket) == [2])
        #expect(state.isEmpty && state.bytes == 0)
    }

    @Test func `takes nothing more for a ledger that was halted, nor after closing`() {
        var state = AppendQueueState(limits: .default)
        _ = state.add(pending(0, Examples.item(Examples.stream())))
        _ = state.add(pending(1, Examples.item(Examples.stream()), ledger: 2))
        #expect(state.halt(LedgerID(1), at: GlobalPosition(7)).map(\.ticket) == [0])
        #expect(state.add(pending(2, Examples.item(Examples.stream()))) == .leafMismatch(GlobalPosition(7)))
        state.close()
        #expect(state.add(pending(3, Examples.item(Examples.stream()), ledger: 2)) == .closed)
        #expect(state.takeBatch().map(\.ticket) == [1])
    }
}
