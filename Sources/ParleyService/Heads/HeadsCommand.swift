package import Bargaining

/// To record how far every stream of a ledger went.
package struct HeadsCommand: Hashable, Sendable {
    /// What was computed from the leaves.
    package let heads: LedgerHeads
    /// When it was.
    package let occurredAt: OccurredAt

    /// A command from its parts.
    package init(_ heads: LedgerHeads, occurredAt: OccurredAt) {
        self.heads = heads
        self.occurredAt = occurredAt
    }
}
