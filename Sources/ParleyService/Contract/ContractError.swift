/// Why the views of the contract cannot be made. Each one names the file.
public enum ContractError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The folder or file cannot be read, or is larger than a view's file may be.
    case unreadable(path: String)
    /// A file that is not named like the view it makes.
    case badFileName(path: String)
    /// A file names an owner that may not own views.
    case badOwner(file: String, owner: String)
    /// The server refused the file; nothing of it remains.
    case failed(file: String, reason: String, hint: String?)

    /// One sentence for an operator.
    public var description: String {
        switch self {
        case .unreadable(let path): "cannot read \(path): install the files of this version"
        case .badFileName(let path): "\(path) is not named like a view: small letters, digits and _, then .sql"
        case .badOwner(let file, let owner): "\(file) names \(owner) as its owner, which may not own views"
        case .failed(let file, let reason, let hint): "\(file) failed: \(reason)" + (hint.map { " (\($0))" } ?? "")
        }
    }
}
