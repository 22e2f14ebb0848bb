/// Base64 as the transparency formats use it: standard alphabet, padded, canonical (RFC 4648 §4 and §3.5), without line ends.
public enum Base64 {
    private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    /// The text of some bytes. Complexity: linear.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: encoded(bytes), as: UTF8.self)
    }

    /// Reads a text; `nil` unless it is the one that ``encode(_:)`` writes for the result. Complexity: linear.
    public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var digits = 0
        var padded = 0
        for character in text {
            if character == padding {
                padded += 1
                bits <<= 6
            } else {
                guard padded == 0, let value = value(of: character) else { return nil }
                bits = bits << 6 | value
            }
            digits += 1
            guard digits == 4 else { continue }
            // Only the last group has padding, since nothing may follow it; bits that it leaves over are zero.
            switch padded {
            case 0: break
            case 1 where bits & 0xFF == 0: break
            case 2 where bits & 0xFFFF == 0: break
            default: return nil
            }
            for shift in [16, 8, 0].prefix(3 - padded) {
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)))
            }
            bits = 0
            digits = 0
        }
        return bytes
    }

    static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 1
            if count == 3 {
                append(bits, digits: 4, to: &text)
                bits = 0
                count = 0
            }
        }
        if count > 0 { append(bits << UInt32(8 * (3 - count)), digits: count + 1, to: &text) }
        return text
    }

    private static func append(_ bits: UInt32, digits: Int, to text: inout [UInt8]) {
        for place in 0..<4 {
            text.append(place < digits ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 0x3F)] : padding)
        }
    }

    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
