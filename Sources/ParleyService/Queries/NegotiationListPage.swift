/// A page of the list.
public struct NegotiationListPage: Hashable, Sendable {
    /// The rows, newest negotiation first.
    public let rows: [NegotiationListRow]
    /// Where the next page begins; `nil` on the last one.
    public let next: NegotiationListPosition?
    /// How many negotiations the filter finds; `nil` where it was not asked for.
    public let total: Int64?
}
