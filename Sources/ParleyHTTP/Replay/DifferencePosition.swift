internal import ParleyService

/// Where a page of differences begins: only among those of the same two states.
struct DifferencePosition {
    private static let byteCount = 8 + 2 * StateDigest.byteCount

    /// How many differences come before.
    let count: Int
    private let states: [UInt8]

    init(count: Int, from: StateDigest, to: StateDigest) {
        self.init(count: count, states: from.bytes + to.bytes)
    }

    private init(count: Int, states: [UInt8]) {
        self.count = count
        self.states = states
    }

    /// The position of a cursor's bytes; `nil` for any others.
    init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount,
            let count = Int(exactly: bytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        else { return nil }
        self.init(count: count, states: Array(bytes[8...]))
    }

    /// The bytes of a cursor.
    var bytes: [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) } + states }

    /// A later place between the same states.
    func advanced(to count: Int) -> DifferencePosition { DifferencePosition(count: count, states: states) }

    /// Whether both are about the same two states.
    func isOf(_ other: DifferencePosition) -> Bool { states == other.states }
}
