/// An entry of a tree of heads with the proof that it is in it.
public struct HeadsProof: Hashable, Sendable {
    /// The entry.
    public let entry: HeadsEntry
    /// Its way to the root.
    public let inclusion: InclusionProof

    /// A proof from its parts.
    public init(entry: HeadsEntry, inclusion: InclusionProof) {
        self.entry = entry
        self.inclusion = inclusion
    }

    /// Checks the entry against the root of a heads record.
    ///
    /// - Throws: ``ProofFault``.
    public func verify(root: [UInt8]) throws(ProofFault) {
        try inclusion.verify(leafHash: entry.entryHash, root: root)
    }
}
