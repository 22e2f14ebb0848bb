import Bargaining
import EventSourcing
import EventStorePostgres
import Foundation
import Postgres
import Testing

@testable import ParleyService

/// What a backup brings back is erased again before anybody is served.
@Suite(.timeLimit(.minutes(3))) struct ErasureReplayTests {
    /// The rows of content as a backup holds them.
    private static func backup(_ erasure: ErasureWorld) async throws {
        _ = try await erasure.projections.pool.query(
            "CREATE TABLE public.backup AS SELECT * FROM personal.disclosures")
    }

    private static func restore(_ erasure: ErasureWorld) async throws {
        _ = try await erasure.projections.pool.query(
            "INSERT INTO personal.disclosures SELECT * FROM public.backup ON CONFLICT DO NOTHING")
    }

    /// How many sealed rows of the backup a service can open.
    private static func opened(_ erasure: ErasureWorld) async throws -> Int {
        let rows = try await erasure.projections.pool.query(
            """
            SELECT b.ledger_id, b.position, b.ordinal, b.subject, b.leaf_hash, b.ciphertext FROM public.backup AS b
            """)
        var count = 0
        for row in rows {
            let ledger = LedgerID(Int32(clamping: try row.int(0)))
            let found = try await erasure.world.log.events(
                in: ledger, after: GlobalPosition(try row.int(1) - 1), limit: 1)
            let event = try #require(found.first)
            let subject = try row.uuid(3)
            let disclosure = Disclosure(
                subject: UUIDValue(high: subject.high, low: subject.low), leafHash: try row.bytes(4),
                ciphertext: try row.bytes(5))
            guard let key = try await erasure.world.service.keys.key(ofSeat: disclosure.subject) else { continue }
            let sealer = DisclosureSealer(ledger: ledger, negotiation: event.stream)
            if sealer.open(disclosure, under: key, event: event.id, ordinal: Int(try row.int(2))) != nil { count += 1 }
        }
        return count
    }

    @Test func `no row of an old backup opens without the key, and every one does with it`() async throws {
        try await ErasureWorld.with { erasure in
            try await Self.backup(erasure)
            let kept = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)").path()
            try FileManager.default.copyItem(atPath: erasure.world.directory.path, toPath: kept)
            defer {
                do { try FileManager.default.removeItem(atPath: kept) } catch { print("left behind: \(kept)") }
            }
            #expect(try await Self.opened(erasure) == 5)
            try await erasure.ask()
            try await erasure.order()
            _ = try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) }
            #expect(try await Self.opened(erasure.restarted()) == 1, "the chief's alone")
            // The control: with a copy of the keys the same rows open, so the check above can fail.
            let service = NegotiationService(
                store: erasure.projections.store, readPool: erasure.projections.pool,
                keys: PersonKeyStore(directory: kept), rulebook: TestRulebook.shared, clock: erasure.world.clock,
                logger: TestWorld.logger)
            let control = ErasureWorld(
                projections: erasure.projections,
                world: TestWorld(
                    service: service, ledger: erasure.world.ledger, directory: erasure.world.directory,
                    log: erasure.world.log, clock: erasure.world.clock), negotiation: erasure.negotiation)
            #expect(try await Self.opened(control) == 5)
        }
    }

    @Test func `rows and keys that came back are found, erased again, and nothing more the second time`() async throws {
        try await ErasureWorld.with { erasure in
            try await Self.backup(erasure)
            let directory = erasure.world.directory.path
            let kept = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)").path()
            try FileManager.default.copyItem(atPath: directory, toPath: kept)
            try await erasure.ask()
            try await erasure.order()
            _ = try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) }
            #expect(try await erasure.violations() == [])
            let clean = try await erasure.executing { try await $0.replay() }
            #expect(clean.pieces == 4 && clean.rowsDeleted == 0 && clean.keysDestroyed == 0)

            try await Self.restore(erasure)
            try FileManager.default.removeItem(atPath: directory)
            try FileManager.default.moveItem(atPath: kept, toPath: directory)
            let restored = erasure.restarted()
            let found = try await restored.violations()
            #expect(found.count == 2 && found.allSatisfy { $0.detail.contains("is there again") }, "\(found)")
            #expect(try await restored.remarks() == ["chief"], "masked even so")
            let keeper = try await restored.executing { executor -> ErasureReplay in
                let keeper = ErasureKeeper(
                    executor: executor, keys: restored.world.service.keys, logger: TestWorld.logger)
                #expect(keeper.fault != nil)
                let replay = try await executor.replay()
                try await keeper.prepare()
                #expect(keeper.fault == nil)
                return replay
            }
            #expect(keeper.rowsDeleted == 4 && keeper.keysDestroyed == 1)
            #expect(try await restored.violations() == [])
            #expect(try await restored.rowCount() == 1)
            #expect(try await restored.world.service.keys.key(of: erasure.person.id) == nil)
            let again = try await restored.executing { try await $0.replay() }
            #expect(again.rowsDeleted == 0 && again.keysDestroyed == 0)
        }
    }

    @Test func `who comes again under the same name has a key of their own, and keeps it`() async throws {
        try await ErasureWorld.with { erasure in
            try await erasure.ask()
            try await erasure.order()
            _ = try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) }
            let key = try await erasure.world.service.keys.keyMadeIfMissing(of: erasure.person.id)
            let replay = try await erasure.executing { try await $0.replay() }
            #expect(replay.keysDestroyed == 0)
            #expect(try await erasure.restarted().world.service.keys.key(of: erasure.person.id)?.bytes == key.bytes)
            guard case .act(.recorded) = try await erasure.ask() else { throw NotRecorded() }
            #expect(try await erasure.erasureCase(2)?.request.seats == [])
        }
    }

    @Test func `content that is missing without a record is withheld or lost, and the doctor says where`() async throws
    {
        try await ErasureWorld.with { erasure in
            #expect(try await erasure.violations() == [])
            _ = try await erasure.projections.pool.query(
                """
                DELETE FROM personal.disclosures WHERE (ledger_id, position) IN
                    (SELECT ledger_id, max(position) FROM personal.disclosures WHERE ledger_id = 1 GROUP BY 1)
                """)
            let found = try await erasure.violations()
            #expect(found.map(\.check) == ["ledger 1: personal content"])
            #expect(found.first?.detail.contains("withheld or lost") == true)
        }
    }
}
