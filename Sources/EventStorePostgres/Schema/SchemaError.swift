/// Why the schema of a database cannot be brought up to, or used with, the files at hand. Each names the file.
public enum SchemaError: Error, Sendable, Hashable {
    /// The folder or file cannot be read.
    case unreadable(path: String)
    /// A file in `migrations/` is not called `NNNN_what.sql` with a number from 0001.
    case badFileName(String)
    /// Two migrations have the same number.
    case duplicateNumber(String, String)
    /// A migration was changed after it had been applied. Hashes are SHA-256 in hexadecimal.
    case edited(file: String, appliedHash: String, fileHash: String)
    /// A migration that the database carries is not among the files, although later ones are.
    case missing(file: String, appliedHash: String)
    /// The database carries migrations beyond the newest file: it belongs to a newer release.
    case newerDatabase(file: String, appliedHash: String)
    /// A file sorts before one that was applied already, but was not applied itself.
    case outOfOrder(file: String, fileHash: String, after: String)
    /// These files were not applied yet.
    case olderDatabase(pending: [String])
    /// A file failed; nothing of it remains.
    case failed(file: String, reason: String, hint: String?)
}

extension SchemaError: CustomStringConvertible {
    /// One sentence for a person, with the cure where there is one.
    public var description: String {
        switch self {
        case .unreadable(let path): "cannot read \(path)"
        case .badFileName(let file): "\(file) is not named NNNN_what.sql"
        case .duplicateNumber(let first, let second): "\(first) and \(second) have the same number"
        case .edited(let file, let applied, let found):
            "\(file) was changed after it had been applied (applied \(applied), now \(found)): "
                + "restore it and add a new migration"
        case .missing(let file, let applied):
            "\(file) was applied to this database (\(applied)) but is missing: restore it"
        case .newerDatabase(let file, let applied):
            "the database carries \(file) (\(applied)), which this release does not have: use the newer release"
        case .outOfOrder(let file, let found, let after):
            "\(file) (\(found)) comes before \(after), which was applied already: give it the next free number"
        case .olderDatabase(let pending):
            "the database lacks \(pending.joined(separator: ", ")): run parley migrate"
        case .failed(let file, let reason, let hint):
            "\(file) failed: \(reason)" + (hint.map { " (\($0))" } ?? "")
        }
    }
}
