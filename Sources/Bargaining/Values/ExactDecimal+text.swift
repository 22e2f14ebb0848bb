extension ExactDecimal: CustomStringConvertible {
    /// The most bytes of a text: every digit, the point and the sign.
    private static let maximumTextBytes = maximumIntegerDigits + maximumFractionDigits + 2

    /// The text as written, with its scale.
    public var description: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.maximumTextBytes) { text in
            var rest = coefficient.magnitude
            var first = Self.maximumTextBytes
            var digits = 0
            // From the end, at least one digit before the point.
            while rest > 0 || digits <= scale {
                if digits == scale, scale > 0 {
                    first -= 1
                    text[first] = UInt8(ascii: ".")
                }
                first -= 1
                text[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
                digits += 1
            }
            if coefficient < 0 {
                first -= 1
                text[first] = UInt8(ascii: "-")
            }
            return String(decoding: UnsafeMutableBufferPointer(rebasing: text[first...]), as: UTF8.self)
        }
    }
}
