import EventSourcing
import EventStorePostgres
import HTTPTypes
import Testing

@testable import ParleyHTTP

/// An act on a ledger that is shorter than what was signed of it.
@Suite struct ReadOnlyLedgerTests {
    @Test func `is refused as a whole, and is not to be sent again at once`() {
        let problem = Problem(of: EventStoreError.readOnly(LedgerID(1)))
        #expect(problem.code == .ledgerReadOnly && problem.code.status == .serviceUnavailable)
        #expect(!problem.code.isRetryable)
    }
}
