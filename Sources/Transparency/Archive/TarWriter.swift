/// Writes a tar archive (POSIX.1-1988 ustar) whose bytes follow from names and contents alone: no time, no owner.
public enum TarWriter {
    /// The blocks of which an archive is made, in bytes.
    public static let blockByteCount = 512
    /// The longest name, in bytes.
    public static let maximumNameByteCount = 100
    /// The longest file, in bytes: what eleven octal digits tell.
    public static let maximumFileByteCount = 0o77_777_777_777
    /// Two blocks of zeros: what an archive ends with.
    public static let end = [UInt8](repeating: 0, count: 2 * blockByteCount)

    static let checksumField = 148..<156
    static let magic = Array("ustar\u{0}00".utf8)
    private static let space = UInt8(ascii: " ")

    /// Header, content and padding of one file. Another length of name or content than fits is a programmer's error.
    ///
    /// Complexity: linear.
    public static func entry(name: String, content: [UInt8]) -> [UInt8] {
        header(name: name, byteCount: content.count) + content
            + [UInt8](repeating: 0, count: paddingByteCount(after: content.count))
    }

    /// The header of a file whose content follows piece by piece, and after that its padding. Another length of name or
    /// content than fits is a programmer's error.
    public static func header(name: String, byteCount: Int) -> [UInt8] {
        let name = Array(name.utf8)
        precondition((1...maximumNameByteCount).contains(name.count), "a name has 1 to 100 bytes")
        precondition((0...maximumFileByteCount).contains(byteCount), "a file has at most 8 GiB")
        var header = [UInt8](repeating: 0, count: blockByteCount)
        func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
            for (place, byte) in bytes.enumerated() { header[offset + place] = byte }
        }
        put(name, at: 0)
        put("0000644\u{0}".utf8, at: 100)
        put("0000000\u{0}".utf8, at: 108)
        put("0000000\u{0}".utf8, at: 116)
        put(octal(byteCount, digits: 11), at: 124)
        put(octal(0, digits: 11), at: 136)
        header[156] = UInt8(ascii: "0")
        put(magic, at: 257)
        put(octal(checksum(of: header), digits: 6) + [space], at: checksumField.lowerBound)
        return header
    }

    /// The sum of the bytes of a header, its own field as spaces.
    static func checksum(of header: some Collection<UInt8>) -> Int {
        var sum = 0
        for (place, byte) in header.enumerated() { sum += Int(checksumField.contains(place) ? space : byte) }
        return sum
    }

    /// How many zeros follow a file of this length.
    public static func paddingByteCount(after length: Int) -> Int {
        (blockByteCount - length % blockByteCount) % blockByteCount
    }

    private static func octal(_ number: Int, digits: Int) -> [UInt8] {
        let text = String(number, radix: 8)
        return Array((String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text).utf8) + [0]
    }
}
