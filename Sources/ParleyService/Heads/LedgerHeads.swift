package import Bargaining

/// What a heads record says: how far every stream of its ledger went.
package struct LedgerHeads: Hashable, Sendable {
    /// The position through which the ledger was looked at, from 1: what came later is not in it.
    package let through: Int64
    /// How many streams had an event by then.
    package let streams: Int
    /// Root of the tree of heads, an RFC 9162 tree over the entries of `HeadsEntry` in the order of their streams.
    package let root: ContentHash

    /// A record from its parts.
    package init(through: Int64, streams: Int, root: ContentHash) {
        self.through = through
        self.streams = streams
        self.root = root
    }
}
