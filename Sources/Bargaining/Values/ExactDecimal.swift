/// An exact decimal with its scale as written: `4.50` and `4.5` have one value and two forms.
///
/// At most 12 integer and 6 fractional digits, negatives allowed; no binary floating point anywhere (DESIGN §4.2).
/// `==` compares form; ``isEqualInValue(to:)`` compares value.
public struct ExactDecimal: Hashable, Sendable {
    /// The most digits before the point.
    public static let maximumIntegerDigits = 12
    /// The most digits after the point.
    public static let maximumFractionDigits = 6

    /// The digits without the point, with sign: `4.50` is 450.
    public let coefficient: Int64
    /// How many of the digits stand after the point, 0…6.
    public let scale: Int

    /// A decimal from its digits; `nil` when they are too many. Complexity: O(1).
    public init?(coefficient: Int64, scale: Int) {
        guard (0...Self.maximumFractionDigits).contains(scale),
            coefficient.magnitude / Self.powers[scale] < Self.powers[Self.maximumIntegerDigits]
        else { return nil }
        self.coefficient = coefficient
        self.scale = scale
    }

    /// Strict text: `^(?!-0(\.0+)?$)-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,6})?$`; `nil` for anything else.
    ///
    /// No plus sign, exponent, grouping, leading zero, negative zero, full-width digit or surrounding space.
    @inlinable
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let value = text.withUTF8(ExactDecimal.init(utf8:)) else { return nil }
        self = value
    }

    /// Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        var magnitude: Int64 = 0
        var isNegative = false
        var integerDigits = 0
        var fractionDigits: Int?
        var startsWithZero = false
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0:
                isNegative = true
            case UInt8(ascii: ".") where fractionDigits == nil && integerDigits > 0:
                fractionDigits = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if let digits = fractionDigits {
                    guard digits < Self.maximumFractionDigits else { return nil }
                    fractionDigits = digits + 1
                } else {
                    guard integerDigits < Self.maximumIntegerDigits, !startsWithZero else { return nil }
                    startsWithZero = integerDigits == 0 && byte == UInt8(ascii: "0")
                    integerDigits += 1
                }
                magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0"))
            default:
                return nil
            }
        }
        guard integerDigits > 0, fractionDigits != 0, !(isNegative && magnitude == 0) else { return nil }
        coefficient = isNegative ? -magnitude : magnitude
        scale = fractionDigits ?? 0
    }

    /// 10⁰ … 10¹².
    static let powers: [UInt64] = (0...maximumIntegerDigits).map { exponent in
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}
