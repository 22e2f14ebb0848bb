internal import EventStorePostgres
internal import Postgres

/// What an error of the service means for whoever called it, without saying anything of its inside.
public enum ServiceFailure: Hashable, Sendable {
    /// More work waits than is taken; nothing was done.
    case overloaded
    /// Neither done nor refused within the deadline; nothing of it remains.
    case timedOut
    /// It may or may not have been done; the same command can be sent again.
    case outcomeUnknown
    /// The database cannot be reached; nothing was done.
    case unavailable
    /// The ledger takes no appends until its operator acts; nothing was done.
    case readOnly
    /// Nobody planned it.
    case unplanned

    /// The meaning of an error.
    public init(_ error: any Error) {
        switch error {
        case let error as PostgresError: self.init(error)
        case let error as EventStoreError: self.init(error)
        default: self = .unplanned
        }
    }

    private init(_ error: EventStoreError) {
        switch error {
        case .overloaded: self = .overloaded
        case .timedOut: self = .timedOut
        case .commitUnknown: self = .outcomeUnknown
        case .closed: self = .unavailable
        case .unavailable(let error): self.init(error)
        case .readOnly: self = .readOnly
        case .itemTooLarge, .leafMismatch, .hole, .corruptRow, .unknownLedger, .ledgerNameTaken, .futureTime:
            self = .unplanned
        }
    }

    private init(_ error: PostgresError) {
        if error.isOutcomeUnknown {
            self = .outcomeUnknown
            return
        }
        switch error.code {
        case .overloaded: self = .overloaded
        case .timedOut: self = .timedOut
        case .connectionFailed, .connectionLost, .closed, .cancelled: self = .unavailable
        default: self = error.isRetryable ? .overloaded : .unplanned
        }
    }
}
