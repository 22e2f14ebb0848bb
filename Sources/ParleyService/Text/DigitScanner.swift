/// Reads the fixed fields of an RFC 3339 text from its bytes.
struct DigitScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// A scanner at the first byte.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether every byte was read.
    var isAtEnd: Bool { index == bytes.count }

    /// A number of exactly so many digits.
    mutating func number(_ digits: Int) -> Int64? {
        var number: Int64 = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Steps over a byte, if it is this one.
    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    /// Microseconds after an optional point: 0 without one; `nil` for no digit or more than six.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        var fraction: Int64 = 0
        var count = 0
        while let digit = digit() {
            guard count < 6 else { return nil }
            fraction = fraction * 10 + digit
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<6 { fraction *= 10 }
        return fraction
    }

    /// `Z` or `±hh:mm` in seconds east of Greenwich.
    mutating func offset() -> Int64? {
        if take("Z") { return 0 }
        let sign: Int64
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private mutating func digit() -> Int64? {
        guard index < bytes.count else { return nil }
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        index += 1
        return Int64(digit)
    }
}
