/// A share of a whole as a fraction in lowest terms, more than 0 and at most 1: ⅔ of those entitled to vote.
public struct Share: Hashable, Sendable, CustomStringConvertible {
    /// The largest denominator.
    public static let maximumDenominator = 1_000

    /// The numerator, 1…denominator.
    public let numerator: Int
    /// The denominator, 1…``maximumDenominator``.
    public let denominator: Int

    /// A share from its parts; `nil` when it is not in lowest terms, not above 0 or above 1.
    public init?(_ numerator: Int, of denominator: Int) {
        guard (1...Self.maximumDenominator).contains(denominator), (1...denominator).contains(numerator),
            Self.greatestCommonDivisor(numerator, denominator) == 1
        else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether `part` of `whole` is at least the share (以上 includes the number itself, Civil Code §1259).
    ///
    /// Exact for any counts: nothing is divided or rounded.
    public func isReached(by part: Int, of whole: Int) -> Bool {
        compare(part, whole) >= 0
    }

    /// Whether `part` of `whole` is more than the share.
    public func isExceeded(by part: Int, of whole: Int) -> Bool {
        compare(part, whole) > 0
    }

    /// The least part of `whole` that reaches the share; 0 for a whole of 0 or less.
    public func least(of whole: Int) -> Int {
        guard whole > 0 else { return 0 }
        let product = Int128(whole) * Int128(numerator)
        return Int((product + Int128(denominator) - 1) / Int128(denominator))
    }

    /// The least part of `whole` that is more than the share, which can be more than the whole; 0 for a whole of 0 or
    /// less.
    public func leastAbove(of whole: Int) -> Int {
        guard whole > 0 else { return 0 }
        return Int(Int128(whole) * Int128(numerator) / Int128(denominator)) + 1
    }

    /// `2/3`.
    public var description: String { "\(numerator)/\(denominator)" }

    private func compare(_ part: Int, _ whole: Int) -> Int128 {
        (Int128(part) * Int128(denominator) - Int128(whole) * Int128(numerator)).signum()
    }

    private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? left : greatestCommonDivisor(right, left % right)
    }
}
