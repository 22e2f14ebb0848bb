public import StrictJSON

/// One difference between two states.
public struct StateDifference: Equatable, Sendable {
    /// Where, by the names of the API: `["table", "items", "per_parcel", "gap", "amount"]`. An element of a list is named by
    /// its own key or number, not by its place.
    public let path: [String]
    /// What was there; `nil` where there was nothing.
    public let before: JSONValue?
    /// What is there now; `nil` where there is nothing.
    public let after: JSONValue?

    /// The path as one text: `table/items/per_parcel/gap/amount`.
    public var pathText: String { path.joined(separator: "/") }
}
