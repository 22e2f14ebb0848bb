/// One position in the log: the entry, and what it tabled on one item.
public struct EntryReference: Hashable, Sendable {
    /// The version of the stream after the entry: its place in the log, from 1.
    public let version: Int64
    /// The proposal it recorded.
    public let proposal: ProposalNumber
    /// The item.
    public let item: ItemKey

    /// A reference from its parts.
    public init(version: Int64, proposal: ProposalNumber, item: ItemKey) {
        self.version = version
        self.proposal = proposal
        self.item = item
    }
}
