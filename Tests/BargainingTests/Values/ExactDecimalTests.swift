import Bargaining
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        "0", "-1", "4.50", "0.0583", "999999999999.999999", "-999999999999.999999", "0.000001", "-0.5", "10", "2.0",
    ])
    func `what is well formed is kept as written`(text: String) {
        #expect(ExactDecimal(text)?.description == text)
    }

    @Test(arguments: [
        "", "-", ".", "-0", "-0.0", "-0.000", "+1", "01", "00", "1.", ".5", "1e3", "1,000", " 1", "1 ", "1.0000000",
        "1234567890123", "１", "1.2.3", "--1", "1-", "NaN", "0x1", "1\n", "٣",
    ])
    func `anything else is refused`(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func `the scanner takes exactly what the published pattern takes`() {
        let pattern = /(?!-0(\.0+)?$)-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?/
        let seed: UInt64 = 0xDEC1_3A15
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("0001123456789...--+e ,")
        for _ in 0..<20_000 {
            let text = String(
                (0..<Int.random(in: 0...21, using: &generator)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
                })
            #expect((ExactDecimal(text) != nil) == (text.wholeMatch(of: pattern) != nil), "seed \(seed): \(text)")
        }
    }

    @Test func `a decimal from digits has at most twelve before and six after the point`() {
        #expect(ExactDecimal(coefficient: 450, scale: 2) == "4.50")
        #expect(ExactDecimal(coefficient: 1, scale: 7) == nil)
        #expect(ExactDecimal(coefficient: 1, scale: -1) == nil)
        #expect(ExactDecimal(coefficient: 1_000_000_000_000, scale: 0) == nil)
        #expect(ExactDecimal(coefficient: .min, scale: 6) == nil)
        #expect(ExactDecimal(coefficient: -999_999_999_999_999_999, scale: 6) == "-999999999999.999999")
    }

    @Test func `form and value are told apart`() {
        let form: ExactDecimal = "2.0"
        #expect(form != "2" && form.isEqualInValue(to: "2"))
        #expect(!form.isLess(than: "2") && form.isLess(than: "2.000001"))
        #expect(ExactDecimal.init("-1")?.isLess(than: "0") == true)
    }

    @Test(
        arguments: [
            ("0.30", "0.20", "0.3333"), ("0.30", "0.30", "0.0000"), ("0.30", "0", "1.0000"), ("3", "1", "0.6667"),
            ("8", "7.9996", "0.0000"), ("8", "7.9988", "0.0002"), ("8", "8.0004", "0.0000"), ("8", "8.0012", "-0.0002"),
            ("1", "2.5", "-1.5000"), ("-2", "-1", "0.5000"),
        ] as [(ExactDecimal, ExactDecimal, ExactDecimal)])
    func `the closed share has four places, half to even`(
        first: ExactDecimal, now: ExactDecimal, closed: ExactDecimal
    ) {
        #expect(now.closedRatio(ofFirst: first) == closed)
    }

    @Test func `there is no share of nothing, nor one that has too many digits`() {
        #expect(ExactDecimal.init("1")?.closedRatio(ofFirst: "0.00") == nil)
        #expect(ExactDecimal.init("999999999999")?.closedRatio(ofFirst: "0.000001") == nil)
    }

    @Test func `distance and share agree with a model in 128 bits`() {
        let seed: UInt64 = 0x5EED_0001
        var generator = SeededGenerator(seed: seed)
        func draw() -> ExactDecimal? {
            let scale = Int.random(in: 0...6, using: &generator)
            let digits = Int.random(in: 1...(6 + scale), using: &generator)
            let bound = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 }
            return ExactDecimal(coefficient: Int64.random(in: -bound...bound, using: &generator), scale: scale)
        }
        func millionths(_ decimal: ExactDecimal) -> Int128 {
            (decimal.scale..<6).reduce(Int128(decimal.coefficient)) { value, _ in value * 10 }
        }
        for _ in 0..<20_000 {
            guard let left = draw(), let right = draw() else { continue }
            let difference = millionths(left) - millionths(right)
            let distance = left.distance(to: right)
            #expect(distance.map(millionths) == Int128(difference.magnitude), "seed \(seed): \(left) \(right)")
            #expect(distance == right.distance(to: left), "seed \(seed): \(left) \(right)")
            #expect(distance?.scale == max(left.scale, right.scale), "seed \(seed): \(left) \(right)")
            guard right.coefficient != 0 else { continue }
            let expected = Self.roundedHalfEven(
                (millionths(right) - millionths(left)) * 10_000, by: millionths(right))
            #expect(
                left.closedRatio(ofFirst: right).map { Int128($0.coefficient) } == expected,
                "seed \(seed): \(left) of \(right)")
        }
    }

    /// Floor division, then a step up where the remainder asks for it: another way than the one tested.
    private static func roundedHalfEven(_ numerator: Int128, by denominator: Int128) -> Int128 {
        let (top, bottom) = denominator < 0 ? (-numerator, -denominator) : (numerator, denominator)
        var quotient = top / bottom
        if top % bottom < 0 { quotient -= 1 }
        let twice = (top - quotient * bottom) * 2
        return twice > bottom || (twice == bottom && quotient % 2 != 0) ? quotient + 1 : quotient
    }
}
