/// The numbers of a simulation: SplitMix64, so that a seed gives the same ones on every machine and with every library. Integers
/// only; no choice rests on a fraction.
struct SimulationGenerator: Hashable, Sendable {
    private var state: UInt64

    /// The numbers of one part of a simulation: they depend on nothing that another part draws.
    ///
    /// The seed is scattered with every number of the place: of two states that lie a multiple of the sequence's step apart,
    /// the second would give the numbers of the first, only later.
    init(seed: UInt64, _ place: Int...) {
        state = seed ^ 0x5851_F42D_4C95_7F2D
        for number in place {
            state = next() ^ UInt64(bitPattern: Int64(number)) &* 0xD6E8_FEB8_6659_FD93
        }
        state = next()
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number of a range. The bias of the reduction is below 2⁻³² for ranges of people and days.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound)) &+ 1
        return width == 0 ? range.lowerBound : range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
    }

    /// Whether something happens that happens so often in a hundred times.
    mutating func happens(percent: Int) -> Bool { number(in: 1...100) <= percent }

    /// One of several; `nil` of none.
    mutating func element<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[number(in: 0...elements.count - 1)]
    }
}
