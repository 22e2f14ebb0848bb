/// A row of the log in the hands of somebody who rewrites it.
struct ForgedRow: Sendable {
    var position: Int64
    var version: Int64
    var leaf: [UInt8]
    var salt: [UInt8]
    var payload: [UInt8]

    /// The stream, by its bytes in the leaf.
    var stream: [UInt8] { Array(leaf[20..<36]) }

    /// Puts a number into the leaf, big-endian.
    mutating func set(_ number: Int64, at offset: Int) {
        leaf.replaceSubrange(
            offset..<offset + 8, with: (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
    }

    /// The number in the leaf.
    func number(at offset: Int) -> Int64 {
        leaf[offset..<offset + 8].reduce(0) { $0 << 8 | Int64($1) }
    }
}
