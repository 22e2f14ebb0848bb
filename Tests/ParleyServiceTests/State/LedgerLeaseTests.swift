import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

@Suite(.serialized) struct LedgerLeaseTests {
    /// Looks for others until memory answers, or does not, for what is verified now.
    private func look(_ lease: LedgerLease, _ ledger: LedgerID, until isAnswering: Bool) async throws {
        repeat {
            try await lease.look()
        } while lease.answersFromMemory(ledger, verifiedAt: .now) != isAnswering
    }

    @Test(.timeLimit(.minutes(1)))
    func `the only process answers from memory, and stops as soon as there is another`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let one = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            let two = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            #expect(!one.answersFromMemory(world.ledger, verifiedAt: .now))
            let before = ContinuousClock.now
            one.start()
            try await look(one, world.ledger, until: true)
            // What was known before it was alone may be old.
            #expect(!one.answersFromMemory(world.ledger, verifiedAt: before))
            let verified = ContinuousClock.now
            two.start()
            try await two.look()
            #expect(!two.answersFromMemory(world.ledger, verifiedAt: .now))
            try await one.look()
            #expect(!one.answersFromMemory(world.ledger, verifiedAt: .now))
            // The other one may have written and gone: what was verified before it came does not count any more.
            await two.stop()
            try await look(one, world.ledger, until: true)
            #expect(!one.answersFromMemory(world.ledger, verifiedAt: verified))
            #expect(one.answersFromMemory(world.ledger, verifiedAt: .now))
            await one.stop()
            #expect(!one.answersFromMemory(world.ledger, verifiedAt: .now))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `another process takes over when the holder's session ends`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let one = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            let two = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            one.start()
            try await one.look()
            two.start()
            try await two.look()
            await one.stop()
            try await look(two, world.ledger, until: true)
            await two.stop()
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a newcomer acts only once whoever answers from memory has noticed`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let lease = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            lease.start()
            let start = ContinuousClock.now
            try await lease.settle(world.ledger)
            #expect(ContinuousClock.now - start >= LedgerLease.memorySpan)
            let again = ContinuousClock.now
            try await lease.settle(world.ledger)
            #expect(ContinuousClock.now - again < LedgerLease.memorySpan)
            await lease.stop()
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `any number of first acts at once wait for the same look`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let lease = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            // More than the session's queue holds.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<500 { group.addTask { try await lease.settle(world.ledger) } }
                try await group.waitForAll()
            }
            let again = ContinuousClock.now
            try await lease.settle(world.ledger)
            #expect(ContinuousClock.now - again < LedgerLease.memorySpan)
            await lease.stop()
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `a look that fails is everybody's failure, at once`() async throws {
        var configuration = try await TestDatabase.makeDatabase()
        let sound = configuration
        configuration.settings.append(("role", "no_such_role"))
        let lease = LedgerLease(configuration: configuration, logger: TestWorld.logger)
        let failures = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    do {
                        try await lease.settle(LedgerID(1))
                        return false
                    } catch {
                        return true
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 200)
        await lease.stop()
        try TestDatabase.drop(sound)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a service with the lease records and reads as without`() async throws {
        try await ProjectionWorld.with { projections in
            let plain = try await projections.newWorld(1)
            let lease = LedgerLease(configuration: projections.configuration, logger: TestWorld.logger)
            lease.start()
            let service = NegotiationService(
                store: projections.store, readPool: projections.pool,
                keys: PersonKeyStore(directory: plain.directory.path), rulebook: TestRulebook.shared,
                clock: plain.clock, lease: lease, logger: TestWorld.logger)
            let world = TestWorld(
                service: service, ledger: plain.ledger, directory: plain.directory, log: plain.log, clock: plain.clock)
            try await look(lease, world.ledger, until: true)
            let id = try await world.openTable()
            try await world.recorded(world.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: "1.2"))))
            let kept = try #require(service.cache.state(for: StreamKey(ledger: world.ledger, stream: id)))
            try await lease.look()
            #expect(lease.answersFromMemory(world.ledger, verifiedAt: kept.verifiedAt))
            #expect(try await world.view(id).state == plain.view(id).state)
            await lease.stop()
        }
    }
}
