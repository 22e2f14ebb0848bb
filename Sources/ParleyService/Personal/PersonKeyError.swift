/// Why the store of person keys cannot be used. Names files by their hash, never people.
public enum PersonKeyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system refused an operation on a file: what was tried, where, and its `errno`.
    case fileSystem(operation: String, path: String, errorNumber: Int32)
    /// A file does not hold what was written: a key of another size, a name that is none.
    case damaged(path: String)

    /// One sentence for a person.
    public var description: String {
        switch self {
        case .fileSystem(let operation, let path, let number): "\(operation) of \(path) failed with error \(number)"
        case .damaged(let path): "\(path) is damaged: restore it from the backup of the key directory"
        }
    }
}
