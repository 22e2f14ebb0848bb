public import EventSourcing
public import Postgres

/// What nobody planned: the store could not answer. Expected outcomes of an append are ``AppendOutcome`` cases.
public enum EventStoreError: Error, Sendable, Hashable {
    /// Too much is waiting already; nothing was done.
    case overloaded
    /// The item is larger than the store takes: its bytes or its events.
    case itemTooLarge
    /// The deadline passed before the item was written; nothing was done.
    case timedOut
    /// The answer to the append was lost and its fate could not be found out: send the same command again.
    case commitUnknown
    /// The leaf at this position is not the one the service assembled. Appends to its ledger have stopped.
    case leafMismatch(GlobalPosition)
    /// The ledger takes no appends: it ends before what its notary signed, so that something of it is missing.
    case readOnly(LedgerID)
    /// The log has a hole: this position was expected, that one found.
    case hole(expected: GlobalPosition, found: GlobalPosition)
    /// A stored row is not a well-formed event.
    case corruptRow(GlobalPosition)
    /// The ledger was never created.
    case unknownLedger(LedgerID)
    /// The ledger exists under another name.
    case ledgerNameTaken(LedgerID)
    /// The moment asked about has not come yet for the log.
    case futureTime
    /// The store is not running.
    case closed
    /// The database refused, cannot be reached, or did not answer a read in time.
    case unavailable(PostgresError)
}

extension EventStoreError {
    /// The error of this module for an error of the database, by code and SQLSTATE.
    init(_ error: PostgresError, ledger: LedgerID? = nil) {
        switch (error.code, error.sqlState, ledger) {
        case (_, ErrorState.unknownLedger, let ledger?): self = .unknownLedger(ledger)
        case (_, ErrorState.ledgerNameTaken, let ledger?): self = .ledgerNameTaken(ledger)
        case (.overloaded, _, _): self = .overloaded
        case (.timedOut, _, _) where !error.isOutcomeUnknown: self = .timedOut
        case (.closed, _, _): self = .closed
        default: self = .unavailable(error)
        }
    }
}

/// The SQLSTATEs that our own functions and triggers raise.
enum ErrorState {
    /// A change to the append-only log.
    static let appendOnly = "PY001"
    /// `append_batch` on a ledger that was never created.
    static let unknownLedger = "PY002"
    /// `append_batch` outside READ COMMITTED.
    static let wrongIsolation = "PY003"
    /// `create_ledger` with another name.
    static let ledgerNameTaken = "PY004"
}
