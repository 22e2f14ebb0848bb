extension UnsafeBufferPointer<UInt8> {
    /// The offset of the next byte that ends a run of plain ASCII in a JSON string: quotation mark, backslash, control
    /// character or a byte from 0x80; the count if there is none.
    func firstSpecialByte(from start: Int) -> Int {
        firstByte(from: start, orFrom: 0x8080_8080_8080_8080)
    }

    /// The offset of the next byte that must be escaped in a JSON string: quotation mark, backslash or control
    /// character; the count if there is none.
    func firstEscapedByte(from start: Int) -> Int {
        firstByte(from: start, orFrom: 0)
    }

    /// Looks at eight bytes at a time: subtracting borrows out of a byte only below a byte that matches itself, so the
    /// lowest mark is always right.
    ///
    /// - Parameter high: The top bits of a word whose bytes match too.
    private func firstByte(from start: Int, orFrom high: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let raw = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            let marks =
                ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & tops
                | word & high
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            let byte = self[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte >= 0x80 && high != 0 {
                return index
            }
            index += 1
        }
        return count
    }

    /// Whether both buffers, which have equal counts, hold the same bytes.
    package func hasSameBytes(as other: Self) -> Bool {
        let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var index = 0
        while index + 8 <= count {
            guard
                left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            else { return false }
            index += 8
        }
        while index < count {
            guard left[index] == right[index] else { return false }
            index += 1
        }
        return true
    }

    /// How many bytes the UTF-8 sequence has that begins at an offset within the buffer; `nil` where there is none that
    /// is well-formed (Unicode 16, table 3-7).
    func lengthOfUTF8Sequence(at offset: Int) -> Int? {
        let second: ClosedRange<UInt8>
        let length: Int
        switch self[offset] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard offset + length <= count, second ~= self[offset + 1] else { return nil }
        var next = offset + 2
        while next < offset + length {
            guard self[next] & 0xC0 == 0x80 else { return nil }
            next += 1
        }
        return length
    }
}
