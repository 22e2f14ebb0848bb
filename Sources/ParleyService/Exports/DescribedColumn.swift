/// A column of a view of the contract, as the catalogue of the database describes it.
public struct DescribedColumn: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its type.
    public let type: ContractType
    /// What it means.
    public let comment: ContractComment

    /// The last words of a name that name a unit.
    private static let units = ["workers", "days", "ratio", "minutes", "hours", "months", "cny"]

    /// The unit that its name ends with, if it ends with one.
    public var unit: String? {
        guard let last = name.split(separator: "_").last.map(String.init), name.contains("_") else { return nil }
        return Self.units.contains(last) ? last : nil
    }
}
