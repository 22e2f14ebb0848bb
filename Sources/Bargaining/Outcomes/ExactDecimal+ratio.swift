extension ExactDecimal {
    /// A part of a whole as a fraction with six places, rounded half to even; `nil` for a whole that is not above 0 and for
    /// results of more than 12 integer digits.
    public static func ratio(of part: Int64, to whole: Int64) -> ExactDecimal? {
        ExactRatio(Int128(part), over: Int128(whole))?.rounded
    }

    /// A percentage as a fraction with six places, rounded half to even: 94.6 is 0.946000.
    public var fractionOfPercent: ExactDecimal? {
        ExactRatio(microUnits, over: 100_000_000)?.rounded
    }
}
