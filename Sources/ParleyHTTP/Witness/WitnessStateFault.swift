/// Why a witness cannot use its state directory. It never starts over: whoever forgets what it cosigned could cosign a second history.
public enum WitnessStateFault: Error, Hashable, Sendable {
    /// There is no state, and it was not said that there never was.
    case missing(path: String)
    /// There is a state already, and it was said that there never was.
    case notFirst(path: String)
    /// The state is that of a witness with another key.
    case otherKey(path: String)
    /// Another process works with the directory.
    case inUse(path: String)
    /// A file is not what this witness wrote.
    case damaged(path: String, reason: String)
    /// The system refused.
    case fileSystem(operation: String, path: String, reason: String)
}

extension WitnessStateFault: CustomStringConvertible {
    /// One sentence for a person, with the cure.
    public var description: String {
        switch self {
        case .missing(let path):
            "\(path): no state of a witness; is the right disk mounted? Only a witness that never cosigned starts with --first"
        case .notFirst(let path): "\(path): holds the state of a witness already; start without --first"
        case .otherKey(let path): "\(path): the state is that of a witness with another key"
        case .inUse(let path): "\(path): another process works with this state"
        case .damaged(let path, let reason):
            "\(path): damaged: \(reason). Restore it as it was last; a witness that forgets could cosign two histories, so "
                + "where that cannot be done, give the witness a new key"
        case .fileSystem(let operation, let path, let reason): "\(path): \(operation) failed: \(reason)"
        }
    }
}
