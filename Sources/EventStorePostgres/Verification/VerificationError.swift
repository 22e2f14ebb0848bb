/// Why a verification cannot be done, or not gone on with. See ``LogFinding`` for what the log did.
public enum VerificationError: Error, Hashable, Sendable {
    /// The system has no thread to give.
    case noThread
    /// The state is of a verification with other options.
    case otherOptions
}

extension VerificationError: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .noThread: "the system has no thread to give"
        case .otherOptions: "the verification was begun with other options; begin it again or use the same"
        }
    }
}
