/// Numbers as the transparency formats write them: ASCII digits without sign and without leading zeros.
enum DecimalNumber {
    /// The largest number that is read, 2^63 − 1: what every implementation of the formats can hold.
    static let largest = UInt64(Int64.max)

    /// Reads a number from 0 to ``largest``; `nil` for any other text.
    static func parse(_ text: some Collection<UInt8>) -> UInt64? {
        guard let first = text.first, text.count == 1 || first != UInt8(ascii: "0") else { return nil }
        var number: UInt64 = 0
        for character in text {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) else { return nil }
            let (tens, overflows) = number.multipliedReportingOverflow(by: 10)
            let (sum, overflowsToo) = tens.addingReportingOverflow(UInt64(character - UInt8(ascii: "0")))
            guard !overflows, !overflowsToo, sum <= largest else { return nil }
            number = sum
        }
        return number
    }
}
