/// Checks of short machine-readable words.
enum Word {
    /// `^[a-z][a-z0-9]*(_[a-z0-9]+)*$`.
    static func isSnakeCase(_ text: String) -> Bool {
        var text = text
        return text.withUTF8(isSnakeCase)
    }

    private static func isSnakeCase(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var previous: UInt8 = UInt8(ascii: "_")
        var isFirst = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"): if isFirst { return false }
            case UInt8(ascii: "_"): if previous == UInt8(ascii: "_") { return false }
            default: return false
            }
            previous = byte
            isFirst = false
        }
        return previous != UInt8(ascii: "_")
    }
}
