import EventSourcing
import Logging
import Postgres
import Synchronization
import Testing
import Transparency

@testable import EventStorePostgres

/// A notary that dies at any step, and at that step again, ends with state and database in agreement.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotaryCrashTests {
    private struct Death: Error {}

    @Test(arguments: NotaryStep.allCases)
    func `goes on after a death`(at step: NotaryStep) async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        let witness = try TestWitness("union.example", log: test.key)
        let policy = NotaryCase.policy([witness])
        for (round, size) in [5, 13, 16].enumerated() {
            try await test.append(size - [0, 5, 13][round])
            for _ in 0..<2 {
                let died = Mutex(false)
                do {
                    _ = try await test.round(
                        policy: policy, witnesses: [witness],
                        probe: { reached in
                            guard reached == step else { return }
                            died.withLock { $0 = true }
                            throw Death()
                        })
                } catch is Death {
                    #expect(died.withLock { $0 })
                }
            }
            try await test.withNotary(policy: policy, witnesses: [witness]) { notary in
                let round = try await notary.round()
                #expect(round.checkpoint?.checkpoint.size == UInt64(size) && round.standing == .final)
                try await test.expectAgreement(size, notary)
            }
            let finals = try await test.count("SELECT max(size) FROM proof.final_checkpoints WHERE ledger_id = {L}")
            #expect(finals == Int64(size))
        }
    }
}
