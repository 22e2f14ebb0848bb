/// A view of the contract, as the catalogue of the database describes it.
public struct DescribedView: Hashable, Sendable {
    /// The column by which rows belong to a ledger, in views that have it.
    static let ledgerColumn = "ledger_id"

    /// Its name.
    public let name: String
    /// What a row of it is.
    public let comment: ContractComment
    /// Its columns in their order.
    public let columns: [DescribedColumn]

    /// The columns that name a row; empty where the view has none.
    public let key: [String]

    /// Its name for SQL.
    var qualifiedName: String { "\(ContractCatalogue.schema).\(Self.quoted(name))" }

    /// The statement that sends its rows, in the order of its key: the same rows make the same file.
    ///
    /// - Parameter ledger: only the rows of this ledger, in views that know ledgers; nil for all.
    func copyStatement(of ledger: Int32?) -> String {
        var select = "SELECT \(columns.map { Self.quoted($0.name) }.joined(separator: ", ")) FROM \(qualifiedName)"
        if let ledger, columns.contains(where: { $0.name == Self.ledgerColumn }) {
            select += " WHERE \(Self.ledgerColumn) = \(ledger)"
        }
        if !key.isEmpty { select += " ORDER BY \(key.map(Self.quoted).joined(separator: ", "))" }
        return "COPY (\(select)) TO STDOUT"
    }

    /// An identifier of the catalogue in a statement.
    private static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
