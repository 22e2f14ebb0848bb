/// One row in the text form of `COPY … TO STDOUT`: fields between tabs, `\N` for NULL, other bytes escaped by a backslash.
struct CopiedRow {
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")

    private let bytes: UnsafeRawBufferPointer
    private var start = 0
    /// The field with escapes that was taken apart last.
    private var plain: [UInt8] = []

    /// A row as the server sent it, with or without the line feed at its end.
    init(_ bytes: UnsafeRawBufferPointer) {
        let end = bytes.last == Self.lineFeed ? bytes.count - 1 : bytes.count
        self.bytes = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    }

    /// Whether every field was read.
    var isAtEnd: Bool { start > bytes.count }

    /// Hands the next field to the body: its bytes, nil for NULL.
    mutating func next<Failure: Error>(
        _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Void
    ) throws(Failure) {
        var end = start
        var hasEscapes = false
        while end < bytes.count, bytes[end] != Self.tab {
            if bytes[end] == Self.backslash { hasEscapes = true }
            end += 1
        }
        let field = UnsafeRawBufferPointer(rebasing: bytes[min(start, bytes.count)..<end])
        start = end + 1
        guard hasEscapes else { return try body(field) }
        if field.count == 2, field[1] == UInt8(ascii: "N") { return try body(nil) }
        plain.removeAll(keepingCapacity: true)
        var index = 0
        while index < field.count {
            var byte = field[index]
            if byte == Self.backslash, index + 1 < field.count {
                index += 1
                byte = Self.escaped(field[index])
            }
            plain.append(byte)
            index += 1
        }
        try plain.withUnsafeBufferPointer { (buffer) throws(Failure) in try body(UnsafeRawBufferPointer(buffer)) }
    }

    /// What stands behind a backslash (PostgreSQL, COPY, text format).
    private static func escaped(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "v"): 0x0B
        default: byte
        }
    }
}
