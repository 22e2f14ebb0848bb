import EventSourcing
import Foundation
import Logging
import Postgres
import ServiceLifecycle
import Synchronization
import Testing
import Transparency

@testable import EventStorePostgres

/// The notary as a process runs it: woken by appends, stopped by what it finds.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotaryServiceTests {
    private struct Late: Error {}

    /// Runs a service while a body runs.
    private func withService<Value: Sendable>(
        _ test: NotaryCase, _ configuration: NotaryConfiguration? = nil,
        onHold: @escaping @Sendable (LedgerID, Bool) -> Void = { _, _ in },
        _ body: @Sendable (NotaryService) async throws -> Value
    ) async throws -> Value {
        let service = NotaryService(
            configuration: configuration ?? test.configuration, database: test.superuser, logger: NotaryCase.logger,
            onHold: onHold)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            let result: Result<Value, any Error>
            do {
                result = .success(try await body(service))
            } catch {
                result = .failure(error)
            }
            group.cancelAll()
            try await group.waitForAll()
            return try result.get()
        }
    }

    /// Looks again and again until something holds, for 20 s at most.
    private func eventually(_ condition: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try await !condition() {
            guard ContinuousClock.now < deadline else { throw Late() }
            await Task.yield()
        }
    }

    @Test func `signs within a second of an append, and the next leaves name what became final`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await withService(test) { service in
            try await test.append(1)
            try await eventually { service.standing[test.ledger] == .signed(size: 1) }
            var waits: [Duration] = []
            for size in 2...8 {
                let start = ContinuousClock.now
                try await test.append(1)
                let isSigned = "SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L} AND size = \(size)"
                try await eventually { try await test.count(isSigned) == 1 }
                waits.append(start.duration(to: .now))
            }
            waits.sort()
            // The machine of a test may stand still once; half of them say how long it takes.
            #expect(waits[waits.count / 2] < .seconds(1), "\(waits)")
            #expect(service.fault == nil)
        }
        let final = try #require(
            try await TreeStore(pool: test.store.readPool).finalCheckpoint(of: test.ledger))
        let anchor = Fingerprint.sha256(final.note.text)
        try await eventually { test.store.anchors.newest(of: test.ledger) == anchor }
        try await test.append(1)
        let leaf = try #require(try await test.store.leaf(of: GlobalPosition(9), in: test.ledger))
        #expect(Array(leaf.leaf.anchor) == anchor)
        let first = try #require(try await test.store.leaf(of: GlobalPosition(1), in: test.ledger))
        #expect(Array(first.leaf.anchor) == Leaf.noHash)
        // A notary that remembers no anchors looks them up.
        #expect(try await test.round(policy: NotaryCase.noQuorum).checkpoint?.checkpoint.size == 9)
    }

    @Test func `makes keys of ledgers as they come, under a common origin`() async throws {
        let test = try await NotaryCase()
        let directory = test.directory + "-made"
        defer {
            test.remove()
            try? FileManager.default.removeItem(atPath: directory)
        }
        let configuration = NotaryConfiguration(
            directory: directory, origin: try NotaryCase.origin("common", test.ledger), ledgers: [test.ledger])
        try await test.append(2)
        try await withService(test, configuration) { service in
            try await eventually { service.standing[test.ledger] == .signed(size: 2) }
        }
        let state = try #require(try Notary.states(in: directory).first)
        #expect(state.key.name == configuration.origin(of: test.ledger))
        #expect(try FileManager.default.attributesOfItem(atPath: directory)[.posixPermissions] as? Int == 0o700)
        for file in try FileManager.default.contentsOfDirectory(atPath: directory) {
            let mode = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(file)")[.posixPermissions]
            #expect(mode as? Int == 0o600, "\(file)")
        }
        // Without its folder the notary makes another key, and finds that the origin was used by the one it lost.
        try FileManager.default.removeItem(atPath: directory)
        try await withService(test, configuration) { service in
            try await eventually { service.fault?.contains("foreign-checkpoint") == true }
        }
    }

    @Test func `holds appends to a ledger that was cut, from before the first of them`() async throws {
        let test = try await NotaryCase(in: try await TamperDatabase.shared.database())
        defer { test.remove() }
        try await test.append(8)
        #expect(try await test.round().checkpoint?.checkpoint.size == 8)
        let kept = try await test.keepEvents(after: 5)
        let service = NotaryService(
            configuration: test.configuration, database: test.superuser, logger: NotaryCase.logger,
            onHold: { [store = test.store] ledger, isHeld in
                if isHeld { store.holdAppends(to: ledger) } else { store.releaseAppends(to: ledger) }
            })
        try await service.interlock()
        await #expect(throws: EventStoreError.readOnly(test.ledger)) { try await test.append(1) }
        #expect(service.fault?.contains("rollback") == true && service.fault?.contains("Cure") == true)
        // Reading goes on.
        #expect(try await test.store.events(in: test.ledger, after: .start, limit: 100).count == 5)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await service.run() }
            // With the missing events back, byte by byte, and the finding taken away, it goes on.
            let path = "\(test.directory)/ledger-\(test.ledger).refused"
            try await eventually { FileManager.default.fileExists(atPath: path) }
            try await test.tamper(kept)
            try FileManager.default.removeItem(atPath: path)
            try await eventually { service.standing[test.ledger] == .signed(size: 8) }
            try await eventually {
                do {
                    try await test.append(1)
                    return true
                } catch EventStoreError.readOnly {
                    return false
                }
            }
            try await eventually { service.standing[test.ledger] == .signed(size: 9) }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test func `leaves a ledger to the notary that came first, and takes over`() async throws {
        let test = try await NotaryCase()
        let elsewhere = test.directory + "-second"
        defer {
            test.remove()
            try? FileManager.default.removeItem(atPath: elsewhere)
        }
        try FileManager.default.copyItem(atPath: test.directory, toPath: elsewhere)
        try await test.append(3)
        let second = NotaryConfiguration(
            directory: elsewhere, policy: NotaryCase.noQuorum, ledgers: [test.ledger])
        try await withService(test) { first in
            try await eventually { first.standing[test.ledger] == .signed(size: 3) }
            try await withService(test, second) { waiting in
                try await eventually { waiting.standing[test.ledger] == .standby }
                #expect(waiting.fault == nil)
            }
        }
        try await test.append(2)
        try await withService(test, second) { taking in
            try await eventually { taking.standing[test.ledger] == .signed(size: 5) }
        }
        // The first has an old state now; what the second signed with the same key agrees with what it hashes itself.
        #expect(try await test.round().checkpoint?.checkpoint.size == 5)
    }
}
