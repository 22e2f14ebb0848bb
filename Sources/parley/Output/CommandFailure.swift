internal import EventStorePostgres
internal import ParleyService
internal import Postgres
internal import Transparency

/// Why a command ends without success: one sentence for a person and the exit status for a script.
struct CommandFailure: Error {
    let status: ExitStatus
    let message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }
}

extension CommandFailure {
    /// The failure for an error of the layers below.
    init(describing error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let fault as SettingFault: self.init(.configuration, fault.description)
        case let error as SchemaError: self.init(.configuration, error.description)
        case let error as PostgresConfigurationError: self.init(.configuration, error.description)
        case let error as EventStoreError: self = CommandFailure(error)
        case let error as PostgresError: self = CommandFailure(error)
        case let error as NotaryError: self = CommandFailure(error)
        case let fault as ExportFault: self = CommandFailure(fault)
        case let error as NotaryRefusal: self.init(.violation, "\(error); \(error.cure)")
        case let fault as PolicyFault: self.init(.configuration, "the policy: \(fault)")
        case is CancellationError: self.init(.tryAgain, "stopped before the end")
        default: self.init(.failed, "\(error)")
        }
    }

    private init(_ error: EventStoreError) {
        switch error {
        case .unavailable(let error): self = CommandFailure(error)
        case .overloaded, .timedOut, .closed: self.init(.tryAgain, "the database did not answer in time; try again")
        case .commitUnknown:
            self.init(.tryAgain, "the database was lost while writing; run the same command again, nothing is doubled")
        case .unknownLedger(let ledger):
            self.init(.failed, "ledger \(ledger) does not exist: parley ledger create \(ledger) --name NAME")
        case .ledgerNameTaken(let ledger): self.init(.failed, "ledger \(ledger) exists under another name")
        case .futureTime: self.init(.usage, "this moment has not come yet")
        case .leafMismatch(let position):
            self.init(
                .violation, "the leaf at position \(position) is not the one the service assembled: parley doctor")
        case .readOnly(let ledger):
            self.init(.violation, "ledger \(ledger) is read only: it is shorter than what its notary signed")
        case .hole(let expected, let found):
            self.init(.violation, "the log has a hole: position \(expected) is missing, \(found) follows")
        case .corruptRow(let position): self.init(.violation, "the event at position \(position) cannot be read")
        case .itemTooLarge: self.init(.badInput, "too large to be recorded as one act")
        }
    }

    private init(_ fault: ExportFault) {
        switch fault {
        case .noContract: self.init(.configuration, fault.description)
        case .unknownView, .tooLong: self.init(.badInput, fault.description)
        case .replaced: self.init(.tryAgain, fault.description)
        case .columnType, .value, .row: self.init(.violation, fault.description)
        }
    }

    private init(_ error: NotaryError) {
        switch error {
        case .inUse, .notLeader: self.init(.tryAgain, error.description)
        case .damagedState, .damagedKey, .missingKey, .refused: self.init(.violation, error.description)
        case .noState, .stateExists, .usedOrigin, .frozen, .notFrozen, .nothingSigned, .signing, .fileSystem:
            self.init(.failed, error.description)
        }
    }

    private init(_ error: PostgresError) {
        switch error.code {
        case .server where error.sqlState == SQLState.insufficientPrivilege:
            self.init(.notPermitted, "\(error.message); does the login belong to the role? See docs/operations.md")
        case .server: self.init(.failed, error.message)
        default: self.init(.unavailable, "the database cannot be reached: \(error.message)")
        }
    }
}
