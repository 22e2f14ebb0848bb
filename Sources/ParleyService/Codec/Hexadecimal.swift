/// Bytes as lower-case hexadecimal digits.
package enum Hexadecimal {
    /// Two digits a byte.
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            write(bytes, to: buffer)
            return bytes.count * 2
        }
    }

    /// Writes two digits a byte as ASCII.
    ///
    /// - Parameter buffer: room for all of them.
    static func write(_ bytes: some Collection<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        var index = 0
        for byte in bytes {
            buffer[index] = digit(byte >> 4)
            buffer[index + 1] = digit(byte & 15)
            index += 2
        }
    }

    /// The bytes of a text of lower-case digits; `nil` for an odd count or any other character.
    package static func bytes(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8(bytes(of:))
    }

    /// The same from UTF-8.
    static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        // Every digit goes in and all are judged at the end: random digits make branches that no processor guesses.
        var seen: UInt8 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 2) { buffer, count in
            for index in 0..<text.count / 2 {
                let (high, low) = (value(ofDigit: text[2 * index]), value(ofDigit: text[2 * index + 1]))
                seen |= high | low
                buffer[index] = high << 4 | low
            }
            count = text.count / 2
        }
        return seen < 16 ? bytes : nil
    }

    /// The value of a lower-case digit; above 15 for any other byte.
    private static func value(ofDigit byte: UInt8) -> UInt8 {
        let digit = byte &- UInt8(ascii: "0")
        let letter = byte &- UInt8(ascii: "a")
        return digit < 10 ? digit : letter < 6 ? letter + 10 : .max
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
