/// Why the contract cannot be exported. Each one says its cure.
public enum ExportFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The login sees no view of the contract.
    case noContract
    /// No view of the contract that the login may read has this name.
    case unknownView(String)
    /// A column has a type that the contract does not have.
    case columnType(view: String, column: String, type: String)
    /// A value has no form in a file: not a number, infinite, or a year beyond 9999.
    case value(view: String, column: String)
    /// A read model was replaced while it was read: rows may be missing.
    case replaced
    /// A view is longer than a file of an archive can be.
    case tooLong(view: String)
    /// A row does not have the form in which the server sends rows.
    case row(view: String)

    /// One sentence for whoever exports.
    public var description: String {
        switch self {
        case .noContract:
            "there is no view of \(ContractCatalogue.schema) that this login may read: parley migrate up, then GRANT parley_analyst TO the login"
        case .unknownView(let name): "\(ContractCatalogue.schema) has no view \(name) that this login may read"
        case .columnType(let view, let column, let type):
            "column \(column) of \(view) is a \(type), which the contract does not have: install the views of this version"
        case .value(let view, let column):
            "column \(column) of \(view) holds a value that is no number, infinite or beyond the year 9999: parley projection rebuild"
        case .replaced: "a read model was rebuilt meanwhile: export again"
        case .tooLong(let view): "\(view) is longer than the 8 GiB of a file in an archive: take it by itself"
        case .row(let view): "the server sent a row of \(view) that cannot be read"
        }
    }
}
