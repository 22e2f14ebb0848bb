/// A hash of 32 bytes without an allocation of its own, for tables that hold many.
struct Digest256: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    /// From 32 bytes that stand somewhere in others.
    init(_ bytes: [UInt8], at offset: Int = 0) {
        precondition(offset >= 0 && offset + 32 <= bytes.count, "hashes have 32 bytes")
        words = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self) }
    }

    /// Whether these are the same 32 bytes.
    func equals(_ slice: ArraySlice<UInt8>) -> Bool {
        slice.withUnsafeBytes { bytes in
            bytes.count == 32 && bytes.loadUnaligned(as: SIMD4<UInt64>.self) == words
        }
    }
}
