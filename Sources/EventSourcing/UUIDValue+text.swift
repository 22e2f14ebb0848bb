extension UUIDValue {
    /// Bytes of the text form: 32 digits and 4 hyphens.
    package static let textByteCount = 36

    /// The canonical text form, 36 characters with hyphens, either case; `nil` for anything else.
    @inlinable
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let value = text.withUTF8(UUIDValue.init(utf8:)) else { return nil }
        self = value
    }

    /// The same from UTF-8. Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    package init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count == Self.textByteCount else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        // Every digit goes in and all are judged at the end: random digits make branches that no processor guesses.
        var seen: UInt8 = 0
        for index in 0..<Self.textByteCount {
            if Self.isHyphen(index) {
                guard text[index] == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit = Self.value(ofDigit: text[index])
            seen |= digit
            if index < 18 { high = high << 4 | UInt64(digit) } else { low = low << 4 | UInt64(digit) }
        }
        guard seen < 16 else { return nil }
        self.init(high: high, low: low)
    }

    private static func isHyphen(_ index: Int) -> Bool { index == 8 || index == 13 || index == 18 || index == 23 }

    /// The value of a hexadecimal digit; above 15 for any other byte.
    private static func value(ofDigit byte: UInt8) -> UInt8 {
        let digit = byte &- UInt8(ascii: "0")
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return digit < 10 ? digit : letter < 6 ? letter + 10 : .max
    }

    /// Writes the canonical lower-case text as ASCII.
    ///
    /// - Parameter buffer: room for ``textByteCount`` bytes.
    package func write(to buffer: UnsafeMutableBufferPointer<UInt8>) {
        var (rest, next) = (high, low)
        for index in 0..<Self.textByteCount {
            if Self.isHyphen(index) {
                buffer[index] = UInt8(ascii: "-")
                continue
            }
            buffer[index] = Self.digit(UInt8(truncatingIfNeeded: rest >> 60))
            rest = rest << 4 | next >> 60
            next <<= 4
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

extension UUIDValue: CustomStringConvertible {
    /// Canonical lower-case text.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.textByteCount) { buffer in
            write(to: buffer)
            return Self.textByteCount
        }
    }
}
