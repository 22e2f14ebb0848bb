public import EventSourcing

/// Why a notary cannot work: files and keys, not the log. See ``NotaryRefusal`` for what the log did.
public enum NotaryError: Error, Hashable, Sendable {
    /// An operation of the file system failed.
    case fileSystem(operation: String, path: String, errorNumber: Int32)
    /// A state file is not what a notary wrote.
    case damagedState(path: String)
    /// A key file is not a key of a log.
    case damagedKey(path: String)
    /// The directory holds no state of this ledger: no key was made for it.
    case noState(LedgerID)
    /// The key that the state names is not in the directory.
    case missingKey(path: String)
    /// The directory has a state of this ledger already.
    case stateExists(LedgerID)
    /// Another process holds the state of this ledger.
    case inUse(path: String)
    /// The origin was used before, for this ledger.
    case usedOrigin(String)
    /// The log is frozen: it signs nothing any more.
    case frozen(LedgerID)
    /// The log is not frozen yet.
    case notFrozen(LedgerID)
    /// There is nothing that could be signed.
    case nothingSigned(LedgerID)
    /// The log may not be signed; the text says why.
    case refused(String)
    /// Another notary, with a state of its own, leads for this ledger.
    case notLeader(LedgerID)
    /// The key could not be made or did not sign.
    case signing
}

extension NotaryError: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .fileSystem(let operation, let path, let number): "\(path): \(operation) failed (error \(number))"
        case .damagedState(let path):
            "\(path): not a state of a notary; restore it from a backup no older than the last signature"
        case .damagedKey(let path): "\(path): not the key of a log"
        case .noState(let ledger): "no key of a notary for ledger \(ledger); make one with parley key notary create"
        case .missingKey(let path): "\(path): the key is not there; without it, continue under a new origin"
        case .stateExists(let ledger): "ledger \(ledger) has a key already; parley key notary rotate makes another"
        case .inUse(let path): "\(path): another notary uses it; stop that one first"
        case .usedOrigin(let origin): "the origin \(origin) was used before; an origin is never used twice"
        case .frozen(let ledger): "the log of ledger \(ledger) is frozen; continue with parley key notary rotate"
        case .notFrozen(let ledger): "the log of ledger \(ledger) is not frozen; parley key notary freeze does that"
        case .nothingSigned(let ledger): "ledger \(ledger) has no events that could be signed"
        case .refused(let reason): "the log is not signed: \(reason)"
        case .notLeader(let ledger): "another notary signs ledger \(ledger)"
        case .signing: "the key does not sign"
        }
    }
}
