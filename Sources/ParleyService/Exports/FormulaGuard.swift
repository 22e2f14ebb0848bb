/// Keeps spreadsheets from running a text as a formula (OWASP, CSV injection).
///
/// A text that begins with one of `= + - @`, tab, line feed, carriage return or their full-width forms gets an apostrophe before
/// it. So does one that begins with apostrophes before such a character: whoever takes one apostrophe from every text that
/// begins with apostrophes and such a character has the texts as they were.
enum FormulaGuard {
    /// What is put before a text.
    static let mark = UInt8(ascii: "'")

    /// ＝ ＋ － ＠, three bytes each.
    private static let fullWidth = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }

    /// Whether a text needs the mark.
    static func isNeeded(_ text: UnsafeRawBufferPointer) -> Bool {
        guard let start = text.firstIndex(where: { $0 != mark }) else { return false }
        switch text[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
            UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            return true
        // The byte with which the full-width forms begin.
        case 0xEF: return fullWidth.contains { text[start...].starts(with: $0) }
        default: return false
        }
    }
}
