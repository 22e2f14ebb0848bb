package import EventSourcing

/// A heads record and where it stands in its ledger.
package struct HeadsPlace: Hashable, Sendable {
    /// What it says.
    package let heads: LedgerHeads
    /// The stream of heads records.
    package let stream: StreamID
    /// The record's place in it, from 1.
    package let version: StreamVersion
    /// The record's place in the ledger.
    package let position: GlobalPosition
}
