public import EventSourcing
public import Transparency

/// What a receipt carries of an event: its leaf and the salt that opens the leaf's commitment to the payload.
public struct RecordedLeaf: Hashable, Sendable {
    /// The position in the ledger.
    public let position: GlobalPosition
    /// The leaf.
    public let leaf: Leaf
    /// 32 bytes. Whoever has salt and payload can recompute the commitment; without the salt nobody can.
    public let salt: [UInt8]
}
