internal import Foundation

/// The SQL file of one view of the contract: `Schema/contract/parley_v1/NAME.sql`.
///
/// A line `-- owner: ROLE` in it names another owner than ``ContractInstaller/ownerRole``.
struct ContractFile: Sendable {
    /// The most bytes of a file.
    static let maximumBytes = 1_048_576

    private static let ownerLine = "-- owner: "
    private static let keyWord = "Key: "

    /// The view's name without its schema.
    let view: String
    /// The role whose rights the view runs with.
    let owner: String
    /// The columns that name a row, as the header says: `Key: ledger_id, negotiation_id.`; empty where it does not.
    let key: [String]
    /// The statements.
    let sql: String

    /// Every view of the contract, by name. Blocking: called on a connection's thread.
    ///
    /// - Parameter directory: `Schema/contract`.
    /// - Throws: ``ContractError``.
    static func all(in directory: String) throws(ContractError) -> [ContractFile] {
        let folder = "\(directory)/\(ContractInstaller.schema)"
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw .unreadable(path: folder)
        }
        var files: [ContractFile] = []
        for name in names.sorted() where name.hasSuffix(".sql") {
            files.append(try ContractFile(path: "\(folder)/\(name)", name: name))
        }
        return files
    }

    private init(path: String, name: String) throws(ContractError) {
        // The name stands in statements.
        guard let view = name.wholeMatch(of: /([a-z_][a-z0-9_]{0,62})\.sql/)?.1 else { throw .badFileName(path: path) }
        guard let content = FileManager.default.contents(atPath: path), content.count <= Self.maximumBytes,
            let sql = String(validating: content, as: UTF8.self)
        else { throw .unreadable(path: path) }
        self.view = String(view)
        self.sql = sql
        let ownerLine = sql.split(separator: "\n").first { $0.hasPrefix(Self.ownerLine) }
        owner = ownerLine.map { String($0.dropFirst(Self.ownerLine.count)) } ?? ContractInstaller.ownerRole
        let header = sql.split(separator: "\n").prefix { $0.hasPrefix("--") }.map { $0.dropFirst(3) }
            .joined(separator: " ")
        key = Self.names(ofKey: header.range(of: Self.keyWord).map { header[$0.upperBound...] } ?? "")
        guard ContractInstaller.ownerRoles.contains(owner) else { throw .badOwner(file: path, owner: owner) }
    }

    /// The names of a list with commas, up to a full stop.
    static func names(ofKey text: some StringProtocol) -> [String] {
        text.prefix { $0 != "." }.split(separator: ",").map { String($0).filter { $0 != " " } }
    }
}
