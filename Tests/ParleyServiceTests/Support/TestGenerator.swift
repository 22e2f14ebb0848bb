/// SplitMix64: the same numbers for the same seed on every machine.
struct TestGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// The seed is scattered first: of two seeds that lie a multiple of the sequence's step apart, the second would give the
    /// numbers of the first, only later.
    init(seed: UInt64) {
        state = seed ^ 0x5851_F42D_4C95_7F2D
        state = next() ^ seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number of a range.
    mutating func number(in range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &self) }
}
