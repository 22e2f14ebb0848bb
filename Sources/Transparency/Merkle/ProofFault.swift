/// Why a proof of inclusion or consistency does not hold.
public enum ProofFault: Error, Hashable, Sendable {
    /// The tree has no leaf of this number, counted from 0.
    case indexOutsideTree(index: UInt64, size: UInt64)
    /// The older of two trees has more leaves than the newer.
    case olderIsLarger(oldSize: UInt64, newSize: UInt64)
    /// The sizes ask for another number of hashes.
    case hashCount(expected: Int, found: Int)
    /// The hash at this place of the proof, counted from 0, has not 32 bytes.
    case hashLength(place: Int, byteCount: Int)
    /// Leaf and proof give another root than the one that the proof is about; for consistency, the newer root.
    case otherRoot(computed: [UInt8])
    /// The proof gives another root for the older tree than the one that was seen.
    case otherOldRoot(computed: [UInt8])
}

extension ProofFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .indexOutsideTree(let index, let size): "the tree of \(size) leaves has no leaf \(index)"
        case .olderIsLarger(let oldSize, let newSize): "the older tree has \(oldSize) leaves, the newer only \(newSize)"
        case .hashCount(let expected, let found): "the proof has \(found) hashes; its sizes ask for \(expected)"
        case .hashLength(let place, let byteCount):
            "hash \(place + 1) of the proof has \(byteCount) bytes instead of 32"
        case .otherRoot(let computed):
            "the proof gives the root \(Base64.encode(computed)), not the one of the checkpoint"
        case .otherOldRoot(let computed):
            "the proof gives the older root \(Base64.encode(computed)), not the one seen before"
        }
    }
}
