extension String {
    /// Whether both texts are the same sequence of Unicode scalars, by their UTF-8 bytes.
    ///
    /// - Complexity: O(1) where the lengths differ, else O(length).
    @usableFromInline
    func hasSameScalars(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in left.hasSameBytes(as: right) }
        }
        return isSame.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
    }
}
