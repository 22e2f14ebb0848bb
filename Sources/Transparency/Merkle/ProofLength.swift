/// How many hashes a proof has. The sizes alone determine it, so a proof of another length is refused before anything is hashed.
public enum ProofLength {
    /// Hashes of the audit path of a leaf, numbered from 0, in a tree of `size` leaves; `nil` where there is no such leaf.
    ///
    /// One for each level below the split of the ways to this leaf and to the last one, then one for each left sibling above it.
    public static func inclusion(of index: UInt64, in size: UInt64) -> Int? {
        guard index < size else { return nil }
        return path(from: index, lastAtLevel: size - 1)
    }

    /// Hashes of the proof that a tree of `newSize` leaves begins with one of `oldSize`; `nil` where the older is the larger.
    public static func consistency(from oldSize: UInt64, to newSize: UInt64) -> Int? {
        guard oldSize <= newSize else { return nil }
        guard oldSize > 0, oldSize < newSize else { return 0 }
        let level = UInt64(oldSize.trailingZeroBitCount)
        let last = (oldSize - 1) >> level
        return (last == 0 ? 0 : 1) + path(from: last, lastAtLevel: (newSize - 1) >> level)
    }

    private static func path(from index: UInt64, lastAtLevel: UInt64) -> Int {
        let split = UInt64.bitWidth - (index ^ lastAtLevel).leadingZeroBitCount
        return split + (index >> UInt64(split)).nonzeroBitCount
    }
}
