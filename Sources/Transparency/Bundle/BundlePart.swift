/// One file of what a bundle holds about one event. The raw value is the end of its name.
public enum BundlePart: String, Hashable, Sendable, CaseIterable {
    /// The 256 bytes of the leaf.
    case leaf
    /// That the leaf is in the tree (C2SP tlog-proof).
    case proof = "tlog-proof"
    /// The exact bytes that were recorded.
    case payload
    /// The 32 bytes that open the leaf's commitment to the payload.
    case salt
    /// What is written beside the event, a line each.
    case disclosures
    /// That the last event of the negotiation stands in a heads record.
    case inclusion
}
