/// UTF-8 being written: an array with room behind what was written, filled through a pointer. An array asked to append
/// looks at its room and its owners each time, and JSON is written in very small pieces.
struct UTF8Output: Sendable {
    /// The most bytes that one byte of a text becomes: `\u00xx`.
    private static let greatestEscape = 6
    /// The most digits of an `Int64`.
    private static let greatestDigitCount = 19
    private static let hexadecimalDigits: StaticString = "0123456789abcdef"

    private var storage: [UInt8]
    private var count = 0

    /// An empty output with room for so many bytes; it grows as needed.
    init(capacity: Int) {
        storage = [UInt8](repeating: 0, count: capacity)
    }

    /// What was written.
    var bytes: [UInt8] { Array(storage[..<count]) }

    /// Appends one byte.
    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        storage[count] = byte
        count += 1
    }

    /// Appends bytes as they are.
    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        fill(upTo: bytes.count) { room in room.update(fromContentsOf: bytes) }
    }

    /// Appends ASCII that needs no escaping.
    mutating func append(word: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Appends an integer in decimal digits.
    mutating func append(_ integer: Int64) {
        fill(upTo: Self.greatestDigitCount + 1) { room in
            let first = integer < 0 ? 1 : 0
            if integer < 0 { room[0] = UInt8(ascii: "-") }
            var end = first
            var rest = integer.magnitude
            repeat {
                room[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                end += 1
                rest /= 10
            } while rest > 0
            room[first..<end].reverse()
            return end
        }
    }

    /// Appends a text with its quotation marks, after a comma and before a colon where asked: all at once, since names and
    /// texts are nearly all that is written.
    mutating func append(_ text: String, afterComma: Bool = false, beforeColon: Bool = false) {
        var text = text
        text.withUTF8 { text in
            let isPlain = text.firstEscapedByte(from: 0) == text.count
            fill(upTo: (isPlain ? text.count : text.count * Self.greatestEscape) + 4) { room in
                var end = 0
                func put(_ byte: UInt8) {
                    room[end] = byte
                    end += 1
                }
                if afterComma { put(UInt8(ascii: ",")) }
                put(UInt8(ascii: "\""))
                if isPlain {
                    end = room[end...].update(fromContentsOf: text)
                } else {
                    for byte in text { end += Self.put(byte, at: end, of: room) }
                }
                put(UInt8(ascii: "\""))
                if beforeColon { put(UInt8(ascii: ":")) }
                return end
            }
        }
    }

    /// Appends exactly so many bytes, written in place.
    mutating func append(count: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        fill(upTo: count) { room in
            write(UnsafeMutableBufferPointer(rebasing: room[..<count]))
            return count
        }
    }

    /// Writes one byte of a text, escaped where it must be; answers how many bytes that made.
    private static func put(_ byte: UInt8, at start: Int, of room: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let short: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): short = byte
        case 0x08: short = UInt8(ascii: "b")
        case 0x0C: short = UInt8(ascii: "f")
        case UInt8(ascii: "\n"): short = UInt8(ascii: "n")
        case UInt8(ascii: "\r"): short = UInt8(ascii: "r")
        case UInt8(ascii: "\t"): short = UInt8(ascii: "t")
        case 0x20...:
            room[start] = byte
            return 1
        default:
            let escape: StaticString = "\\u00"
            let digits = UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount)
            let end = room[start...].update(fromContentsOf: digits)
            room[end] = hexadecimalDigits.utf8Start[Int(byte >> 4)]
            room[end + 1] = hexadecimalDigits.utf8Start[Int(byte & 15)]
            return greatestEscape
        }
        room[start] = UInt8(ascii: "\\")
        room[start + 1] = short
        return 2
    }

    /// Lets `write` write to the room behind what was written; it answers how many bytes it wrote.
    @inline(__always)
    private mutating func fill(upTo most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        makeRoom(for: most)
        let start = count
        count += storage.withUnsafeMutableBufferPointer { write(UnsafeMutableBufferPointer(rebasing: $0[start...])) }
    }

    private mutating func makeRoom(for more: Int) {
        guard storage.count - count < more else { return }
        storage.append(contentsOf: repeatElement(0, count: max(more, storage.count)))
    }
}
