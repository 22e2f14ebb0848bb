import Bargaining
import EventSourcing
import EventStorePostgres
import Synchronization
import Testing

@testable import ParleyService

/// A crash after every step of an erasure: whoever looks next carries it on, and nothing is lost from the record.
@Suite(.timeLimit(.minutes(5))) struct ErasureCrashTests {
    @Test(arguments: ErasureStep.allCases, [1, 2])
    func `a crash after a step is carried on to the same end`(_ step: ErasureStep, _ occurrence: Int) async throws {
        try await ErasureWorld.with { erasure in
            let companion = try #require(erasure.world.ledger.companion(of: .labour))
            try await erasure.ask()
            try await erasure.order()
            let seen = Mutex(0)
            var crashed = false
            do {
                _ = try await erasure.executing(crashingAt: { reached in
                    guard reached == step else { return }
                    let count = seen.withLock { seen in
                        seen += 1
                        return seen
                    }
                    if count == occurrence { throw Crash() }
                }) { try await $0.carryOut(1, in: LedgerID(1)) }
            } catch is Crash {
                crashed = true
            }
            // Rows are deleted and recorded once a ledger; the other steps come once.
            let comesTwice = step == .rowsDeleted || step == .recorded
            #expect(crashed == (occurrence == 1 || comesTwice))
            #expect(try await erasure.remarks() == ["chief"], "masked, whatever was reached")
            let next = erasure.restarted()
            for finding in try await next.violations() { Issue.record("between: \(finding)") }
            // A crash after the last record leaves only the pseudonym of the case to forget.
            if try await next.erasureCase()?.isUnderWay == true {
                #expect(try await next.executing { try await $0.resume() } == 1)
            }
            #expect(try await next.erasureCase()?.status == .executed)
            #expect(try await next.rowCount() == 1)
            #expect(Set(try await next.erasedOnRecord(in: erasure.world.ledger)).count == 3)
            #expect(try await next.erasedOnRecord(in: erasure.world.ledger).count == 3, "recorded once each")
            #expect(try await next.erasedOnRecord(in: companion).count == 1)
            #expect(try await next.world.service.keys.key(of: erasure.person.id) == nil)
            #expect(try await next.violations() == [])
            #expect(try await next.executing { try await $0.resume() } == 0)
        }
    }
}
